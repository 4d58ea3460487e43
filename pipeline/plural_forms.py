"""CLDR plural rules as gettext's ``Plural-Forms``.

CLDR's rules speak of operands that gettext does not know (UTS 35, *Plural rules*): ``i`` the integer part, ``v``,
``w``, ``f`` and ``t`` the decimals, ``c`` and ``e`` a compact exponent.  gettext counts whole things, so ``i`` is ``n``
and the others are 0; what becomes constant that way is folded, so that the header stays readable.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import lcm
from typing import Any

CLDR_ORDER = ("zero", "one", "two", "few", "many", "other")

WHOLE = ("n", "i")
"""The operands that are the number itself where that is whole; the others are 0."""

Rule = tuple[str, Any]
"""A node of a rule: its operator, and its operands, whose shape depends on it (Babel's ``PluralRule.abstract``)."""


def header(rules: Sequence[Rule]) -> str:
    """The value of ``Plural-Forms`` for rules given as ``(category, condition)``, forms in CLDR's order.

    A category that no whole number falls into (such as French *many* for compact numbers alone, or Russian *other* for
    fractions alone) is left out.
    """
    ordered = sorted((each for each in rules if each[0] != "other"), key=lambda each: CLDR_ORDER.index(each[0]))
    conditions = {category: _condition(rule) for category, rule in ordered}
    counted = [rule for category, rule in ordered if conditions[category] is not False]
    forms = [condition for condition in conditions.values() if condition is not False]
    if forms and not _leaves_any(counted):
        forms.pop()
    plural = str(len(forms))
    for index in reversed(range(len(forms))):
        plural = f"{forms[index]} ? {index} : {plural}"
    return f"nplurals={len(forms) + 1}; plural=({plural});"


def _leaves_any(rules: Sequence[Rule]) -> bool:
    """Whether a whole number falls under none of the rules; where they end to compare, they repeat themselves."""
    bounds = [0, *(bound for rule in rules for bound in _bounds(rule))]
    repeat = lcm(*(modulus for rule in rules for modulus in _moduli(rule)))
    return any(not any(_holds(rule, count) for rule in rules) for count in range(max(bounds) + 1 + repeat))


def _bounds(rule: Rule) -> Iterator[int]:
    """The numbers that a rule compares with."""
    operator, operands = rule
    if operator != "relation":
        return (bound for operand in operands for bound in _bounds(operand))
    return (high for _, (_, (high,)) in operands[2][1])


def _moduli(rule: Rule) -> Iterator[int]:
    """The numbers that a rule divides by."""
    operator, operands = rule
    if operator != "relation":
        return (modulus for operand in operands for modulus in _moduli(operand))
    term, parts = operands[1]
    return iter([int(parts[1][1][0])] if term == "mod" else [])


def _holds(rule: Rule, count: int) -> bool:
    """Whether a rule holds for a whole number."""
    operator, operands = rule
    if operator == "not":
        return not _holds(operands[0], count)
    if operator != "relation":
        return (all if operator == "and" else any)(_holds(operand, count) for operand in operands)
    number = _number(operands[1], count)
    return any(low <= number <= high for (_, (low,)), (_, (high,)) in operands[2][1])


def _number(expression: Rule, count: int) -> int:
    operator, operands = expression
    if operator == "mod":
        return _number(operands[0], count) % int(operands[1][1][0])
    return count if operator in WHOLE else 0


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
    if operator in WHOLE:
        return "n"
    if operator in ("v", "w", "f", "t", "c", "e"):
        return 0
    if operator == "mod":
        inner = _term(operands[0])
        modulus = int(operands[1][1][0])
        return inner % modulus if isinstance(inner, int) else f"{inner} % {modulus}"
    raise ValueError(f"unknown plural operand: {operator}")
