"""CLDR plural rules as gettext's ``Plural-Forms``.

CLDR's rules speak of operands that gettext does not know (UTS 35, *Plural rules*): ``i`` the integer part, ``v``,
``w``, ``f`` and ``t`` the decimals, ``c`` and ``e`` a compact exponent.  gettext counts whole things, so ``i`` is ``n``
and the others are 0; what becomes constant that way is folded, so that the header stays readable.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

CLDR_ORDER = ("zero", "one", "two", "few", "many", "other")

Rule = tuple[str, Any]
"""A node of a rule: its operator, and its operands, whose shape depends on it (Babel's ``PluralRule.abstract``)."""


def header(rules: Sequence[Rule]) -> str:
    """The value of ``Plural-Forms`` for rules given as ``(category, condition)``, forms in CLDR's order.

    A category that no whole number falls into (such as French *many* for compact numbers alone) is left out.
    """
    conditions = []
    for category, rule in sorted(rules, key=lambda item: CLDR_ORDER.index(item[0])):
        condition = _condition(rule)
        if condition is not False and category != "other":
            conditions.append(condition)
    plural = str(len(conditions))
    for index in reversed(range(len(conditions))):
        plural = f"{conditions[index]} ? {index} : {plural}"
    return f"nplurals={len(conditions) + 1}; plural=({plural});"


def _condition(rule: Rule) -> str | bool:
    """A C condition over ``n``, or the constant that it folds to."""
    operator, operands = rule
    if operator == "not":
        inner = _condition(operands[0])
        return not inner if isinstance(inner, bool) else f"!({inner})"
    if operator in ("and", "or"):
        return _joined(operator, [_condition(operand) for operand in operands])
    if operator == "relation":
        return _relation(*operands)
    raise ValueError(f"unknown plural operator: {operator}")


def _joined(operator: str, conditions: list[str | bool]) -> str | bool:
    decides = operator == "or"
    if decides in conditions:
        return decides
    left = [condition for condition in conditions if isinstance(condition, str)]
    if not left:
        return not decides
    sign = " || " if operator == "or" else " && "
    return left[0] if len(left) == 1 else "(" + sign.join(left) + ")"


def _relation(operator: str, expression: Rule, ranges: Rule) -> str | bool:
    if operator not in ("in", "within"):
        raise ValueError(f"unknown plural relation: {operator}")
    term = _term(expression)
    tests: list[str | bool] = []
    for (_, (low,)), (_, (high,)) in ranges[1]:
        if isinstance(term, int):
            tests.append(low <= term <= high)
        elif low == high:
            tests.append(f"{term} == {low}")
        else:
            tests.append(f"{term} >= {low} && {term} <= {high}" if low else f"{term} <= {high}")
    return _joined("or", tests)


def _term(expression: Rule) -> str | int:
    operator, operands = expression
    if operator in ("n", "i"):
        return "n"
    if operator in ("v", "w", "f", "t", "c", "e"):
        return 0
    if operator == "mod":
        inner = _term(operands[0])
        modulus = int(operands[1][1][0])
        return inner % modulus if isinstance(inner, int) else f"{inner} % {modulus}"
    raise ValueError(f"unknown plural operand: {operator}")
