// SPDX-License-Identifier: GPL-2.0-or-later
package org.intrpath.lint;

import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;

/**
 * A Checkstyle check: at most three statements within each other, of whatever kind. An {@code else if} stands beside
 * its {@code if}, and a lambda's or nested class's body begins anew.
 */
public final class NestingDepthCheck extends AbstractCheck {
    private static final int LIMIT = 3;
    private static final int[] NESTING = {
        TokenTypes.LITERAL_IF,
        TokenTypes.LITERAL_FOR,
        TokenTypes.LITERAL_WHILE,
        TokenTypes.LITERAL_DO,
        TokenTypes.LITERAL_TRY,
        TokenTypes.LITERAL_SWITCH,
        TokenTypes.LITERAL_SYNCHRONIZED
    };

    @Override
    public int[] getDefaultTokens() {
        return NESTING.clone();
    }

    @Override
    public int[] getAcceptableTokens() {
        return NESTING.clone();
    }

    @Override
    public int[] getRequiredTokens() {
        return NESTING.clone();
    }

    @Override
    public void visitToken(DetailAST statement) {
        int depth = 0;
        for (DetailAST node = statement; !isBoundary(node); node = node.getParent()) {
            if (isNesting(node)) {
                depth++;
            }
        }
        if (depth == LIMIT + 1) {
            log(statement, "this statement is nested " + depth + " deep; at most " + LIMIT + ": make a method of it");
        }
    }

    private static boolean isBoundary(DetailAST node) {
        return node == null
                || switch (node.getType()) {
                    case TokenTypes.METHOD_DEF,
                            TokenTypes.CTOR_DEF,
                            TokenTypes.COMPACT_CTOR_DEF,
                            TokenTypes.STATIC_INIT,
                            TokenTypes.INSTANCE_INIT,
                            TokenTypes.LAMBDA -> true;
                    default -> false;
                };
    }

    private static boolean isNesting(DetailAST node) {
        return switch (node.getType()) {
            case TokenTypes.LITERAL_IF -> node.getParent().getType() != TokenTypes.LITERAL_ELSE;
            case TokenTypes.LITERAL_FOR,
                    TokenTypes.LITERAL_WHILE,
                    TokenTypes.LITERAL_DO,
                    TokenTypes.LITERAL_TRY,
                    TokenTypes.LITERAL_SWITCH,
                    TokenTypes.LITERAL_SYNCHRONIZED -> true;
            default -> false;
        };
    }
}
