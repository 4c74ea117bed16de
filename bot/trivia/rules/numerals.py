"""Numbers and dates in the many ways in which people write them, as figures in one order."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.spelling import distance
from bot.trivia.rules.dictionary import is_word

if TYPE_CHECKING:
    from collections.abc import Iterable

MONTHS = {
    name: month
    for month, names in {
        "january": "jan janvier enero",
        "february": "feb fevrier febrero",
        "march": "mar mars marzo",
        "april": "apr avril abril",
        "may": "mai mayo",
        "june": "jun juin junio",
        "july": "jul juillet julio",
        "august": "aug aout agosto",
        "september": "sep sept septembre septiembre",
        "october": "oct octobre octubre",
        "november": "nov novembre noviembre",
        "december": "dec decembre diciembre",
    }.items()
    for name in (month, *names.split())
}
_BY_NUMBER = tuple(dict.fromkeys(MONTHS.values()))

_ONES = {
    word: value
    for value, spelled in enumerate(
        (
            "zero",
            "one un une uno una 하나 한 first premier premiere primero",
            "two deux dos 둘 두 second deuxieme segundo",
            "three trois tres 셋 세 third troisieme tercero",
            "four quatre cuatro 넷 네 fourth quatrieme cuarto",
            "five cinq cinco 다섯 fifth cinquieme quinto",
            "six seis 여섯 sixth sixieme sexto",
            "seven sept siete 일곱 seventh septieme",
            "eight huit ocho 여덟 eighth huitieme octavo",
            "nine neuf nueve 아홉 ninth neuvieme",
            "ten dix diez 열 tenth dixieme",
            "eleven onze 열하나 열한 eleventh",
            "twelve douze doce 열둘 열두 twelfth",
            "thirteen treize trece 열셋 열세 thirteenth",
            "fourteen quatorze catorce 열넷 열네 fourteenth",
            "fifteen quinze quince 열다섯 fifteenth",
            "sixteen seize dieciseis 열여섯 sixteenth",
            "seventeen diecisiete 열일곱 seventeenth",
            "eighteen dieciocho 열여덟 eighteenth",
            "nineteen diecinueve 열아홉 nineteenth",
        )
    )
    for word in spelled.split()
}
_TENS = {
    word: value * 10
    for value, spelled in enumerate(
        (
            "twenty vingt veinte 스물 twentieth",
            "thirty trente treinta 서른 thirtieth",
            "forty fourty quarante cuarenta 마흔",
            "fifty cinquante cincuenta 쉰",
            "sixty soixante sesenta 예순",
            "seventy setenta 일흔",
            "eighty ochenta 여든",
            "ninety noventa 아흔",
        ),
        2,
    )
    for word in spelled.split()
}
_HUNDREDS = frozenset({"hundred", "hundreds", "cent", "cien", "ciento"})
_SCALES = {"thousand": 10**3, "mille": 10**3, "mil": 10**3, "million": 10**6, "millions": 10**6, "millones": 10**6}
_SCALES |= {"billion": 10**9, "billions": 10**9}
_AFTER_FIGURES = {"k": 10**3, "m": 10**6, "mio": 10**6, "bn": 10**9, "만": 10**4, "억": 10**8, "천": 10**3}

_UNITS = {
    word: unit
    for unit, spelled in {
        "hour": "hours hr hrs heure heures hora horas 시간",
        "day": "days jour jours dia dias 일",
        "week": "weeks wk wks semaine semaines semana semanas 주 주일",
        "month": "months mo mos mois mes meses 개월 달",
        "year": "years yr yrs an ans annee annees ano anos 년",
        "minute": "minutes min mins 분",
    }.items()
    for word in (unit, *spelled.split())
}
UNITS = frozenset(_UNITS.values())
# What only says that something is counted, or in which place it comes.
_COUNTERS = frozenset({"st", "nd", "rd", "th", "er", "e", "eme", "ere", "x", *"명개살번화층회위배"})
_NUMBER_SIGNS = frozenset({"number", "nr", "num"})

_SHORTEST_SLIP = 4
_ENGLISH = frozenset({
    *("four", "five", "seven", "eight", "nine", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
    *("seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty"),
    *("ninety", "hundred", "thousand", "million", "billion", "second", "third", "fifth"),
})  # fmt: skip

_SINO = {digit: value for value, digit in enumerate("영일이삼사오육칠팔구")}
_SINO_SCALES = {"십": 10, "백": 100, "천": 1000}


def _any_hangul(found: Iterable[str]) -> str:
    """A pattern's alternatives: those of the words that are Korean, longest first."""
    return "|".join(sorted((word for word in found if word >= "가"), key=len, reverse=True))


_KOREAN = re.compile(
    rf"({_any_hangul([*_ONES, *_TENS])}|[일이삼사오육칠팔구십백천]+)({_any_hangul([*_UNITS, *_COUNTERS])})?"
)

_DATE_KO = re.compile(r"(?:(\d{4})년 *)?(\d{1,2})월(?: *(\d{1,2})일)?")
_DATE_ISO = re.compile(r"(?<![\d.])(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?![\d.])")
_DATE_DAY_FIRST = re.compile(r"(?<![\d.])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_DATE_MONTH = re.compile(r"(?<![\d./-])(\d{1,2})[-/.](\d{4})(?!\d)")
_LONGEST_DAY = 31
_SHORTEST_YEAR = 1000


def is_number(word: str) -> bool:
    """Whether a word is figures."""
    return word[:1].isdecimal()


def numeral(word: str) -> int | None:
    """The value of a number word, if it is one."""
    return _ONES.get(word, _TENS.get(word))


def dates_in_words(text: str) -> str:
    """The text with dates such as 2022-01-28 as `28 january 2022`; one that may be read in two ways stays."""
    if not any(character.isdecimal() for character in text):
        return text
    text = _DATE_KO.sub(lambda found: _date(found[0], found[3], found[2], found[1]), text)
    text = _DATE_ISO.sub(lambda found: _date(found[0], found[3], found[2], found[1]), text)
    text = _DATE_DAY_FIRST.sub(_day_first, text)
    return _DATE_MONTH.sub(lambda found: _date(found[0], None, found[1], found[2]), text)


def in_figures(plain: list[str]) -> list[str]:
    """The words with their numbers as figures, units in English, and each date as day, month, year."""
    return _ordered(_counted(_summed(_with_months(_without_signs([_respelled(word) for word in plain])))))


def _date(found: str, day: str | None, month: str, year: str | None) -> str:
    if not 1 <= int(month) <= len(_BY_NUMBER) or (day and not 1 <= int(day) <= _LONGEST_DAY):
        return found
    return f" {day or ''} {_BY_NUMBER[int(month) - 1]} {year or ''} "


def _day_first(found: re.Match[str]) -> str:
    first, sign, second, year = found.groups()
    if sign == "." or int(first) > len(_BY_NUMBER) or first == second:
        return _date(found[0], first, second, year)
    return _date(found[0], second, first, year) if int(second) > len(_BY_NUMBER) else found[0]


@lru_cache(maxsize=4096)
def _respelled(word: str) -> str:
    """A number word instead of a slip on it, such as `eigth`; any other word as it is."""
    if len(word) < _SHORTEST_SLIP or not word.isascii() or word in _ENGLISH or is_number(word) or is_word(word):
        return word
    near = [
        name
        for name in _ENGLISH
        if distance(word, name, most=1) == 1 and (len(name) > _SHORTEST_SLIP or sorted(word) == sorted(name))
    ]
    return near[0] if len(near) == 1 else word


def _without_signs(plain: list[str]) -> list[str]:
    """No `number` before a number, and no `no` before figures: before a word it denies."""
    return [
        word
        for word, onward in zip(plain, [*plain[1:], ""], strict=False)
        if not (word in _NUMBER_SIGNS and (is_number(onward) or numeral(onward) is not None))
        and not (word == "no" and is_number(onward))
    ]


def _with_months(plain: list[str]) -> list[str]:
    """Months by their English names, where figures stand beside them."""
    named = []
    for place, word in enumerate(plain):
        beside = [*plain[max(0, place - 2) : place], *plain[place + 1 : place + 3]]
        named.append(MONTHS.get(word, word) if any(map(is_number, beside)) else word)
    return named


def _summed(plain: list[str]) -> list[str]:
    """Each run of number words, and of figures with what multiplies them, as one number."""
    summed: list[str] = []
    place = 0
    while place < len(plain):
        value, used = _number_at(plain, place)
        if value is None:
            summed.extend(_korean(plain[place]))
            place += 1
        else:
            summed.append(value)
            place += used
    return summed


def _number_at(plain: list[str], place: int) -> tuple[str | None, int]:
    """The number that begins at a place, as figures, and how many words it takes."""
    if is_number(plain[place]):
        value = _read_figures(plain[place])
        following = plain[place + 1] if place + 1 < len(plain) else ""
        scale = _SCALES.get(following) or _AFTER_FIGURES.get(following)
        return (_figures(value * scale), 2) if scale else (_figures(value), 1)
    total = group = used = 0
    ended = "start"  # what came last: that says what may come next
    while place + used < len(plain):
        word = plain[place + used]
        onward = plain[place + used + 1] if place + used + 1 < len(plain) else ""
        if word in _ONES and (ended in ("start", "hundred", "scale") or (ended == "tens" and _ONES[word] < 10)):  # noqa: PLR2004
            group, ended = group + _ONES[word], "ones"
        elif word in _TENS and ended in ("start", "hundred", "scale"):
            group, ended = group + _TENS[word], "tens"
        elif word in _HUNDREDS and ended in ("start", "ones"):
            group, ended = max(group, 1) * 100, "hundred"
        elif word in _SCALES and ended != "scale":
            total, group, ended = total + max(group, 1) * _SCALES[word], 0, "scale"
        elif not (word == "and" and ended in ("hundred", "scale") and numeral(onward) is not None):
            break
        used += 1
    return (str(total + group), used) if used else (None, 0)


def _read_figures(text: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:[.,' ]\d{3})+", text):
        return int(re.sub(r"\D", "", text))
    return float(text.replace(",", ".")) if re.search("[.,]", text) else int(text)


def _figures(value: float) -> str:
    return str(int(value)) if value == int(value) else format(round(value, 6), "f").rstrip("0")


def _korean(word: str) -> list[str]:
    """A Korean number with its counter as figures and counter; any other word as it is."""
    found = _KOREAN.fullmatch(word)
    if found is None or (found[1] in _SINO and not found[2]):  # 이 alone is a name more often than a two
        return [word]
    value = numeral(found[1])
    if value is None:
        value = _read_sino(found[1])
    return [str(value), *([found[2]] if found[2] else [])]


def _read_sino(text: str) -> int:
    total, digit = 0, 0
    for character in text:
        if character in _SINO_SCALES:
            total, digit = total + max(digit, 1) * _SINO_SCALES[character], 0
        else:
            digit = _SINO[character]
    return total + digit


def _counted(plain: list[str]) -> list[str]:
    """What stands beside a number in one way: units in English, and no mere counters."""
    counted: list[str] = []
    for place, word in enumerate(plain):
        after_number = place > 0 and is_number(plain[place - 1])
        if not (after_number and word in _COUNTERS):
            counted.append(_UNITS.get(word, word) if after_number else word)
    return counted


def _ordered(plain: list[str]) -> list[str]:
    """Each date as day, month, year, whatever its order was."""
    place = next((place for place, word in enumerate(plain) if word in _BY_NUMBER), None)
    if place is None:
        return plain
    near = {"of", "de"}
    start, end = place, place + 1
    while start > 0 and (is_number(plain[start - 1]) or plain[start - 1] in near):
        start -= 1
    while end < len(plain) and (is_number(plain[end]) or plain[end] in near):
        end += 1
    numbers = [word for word in plain[start:end] if is_number(word)]
    days = [word for word in numbers if float(word) <= _LONGEST_DAY]
    years = [word for word in numbers if float(word) >= _SHORTEST_YEAR]
    if not numbers or len(days) + len(years) < len(numbers):
        return plain
    return [*plain[:start], *days, plain[place], *years, *plain[end:]]
