"""Korean given names, whose syllables are few and lie close together: Jin-woo is no slip for Jin-soo."""

from __future__ import annotations

import re

_NAME = re.compile(r"(?:\w+ )?(\w+)-(\w+)")
_DOUBLED = re.compile(r"(.)\1")
_SYLLABLES = frozenset(
    word
    for line in (
        "ah an bae beom bin bo byeol byeong byul byung chae chan chang cheol chul da dae dal deok do dong eon eun",
        "ga gi go gook guk gun gwang gyeong gyu ha hae han hee heon ho hong hoon hui hun hwa hwan hwi hye hyeok",
        "hyeon hyo hyuk hyun il in ja jae jeong ji jin jo jong joo joon ju jun jung kang ki kook kwan kwang kwon",
        "kyu kyung man mi min mo moo moon mu mun myeong myung na nam nari no ok ra ran rae ri rim rin ro ryeo",
        "ryung sa sang se seo seok seon seong seung shi shin si so sol song soo sook su suk sun sung tae tak ui",
        "un wan wol won woo wook wu yang ye yeol yeon yeong yi yo yong yoo yoon you young yu yul yun yung",
    )
    for word in line.split()
)
_SOUNDS = (
    ("yong", "yung"),
    ("yeo", "yu"),
    ("you", "yu"),
    ("yoo", "yu"),
    ("eo", "u"),
    ("oo", "u"),
    ("woo", "u"),
    ("wu", "u"),
    ("k", "g"),
)


def is_other_name(written: str, typed: str) -> bool:
    """Whether letters without spaces spell another given name than a name written with its hyphen."""
    name = _NAME.fullmatch(written.casefold())
    if name is None:
        return False
    first, second = name.groups()
    head, _, _ = written.casefold().replace(" ", "").rpartition(f"{first}-{second}")
    if typed.startswith(head + first):
        other, meant = typed[len(head + first) :], second
    elif typed.startswith(head) and typed.endswith(second):
        other, meant = typed[len(head) : -len(second)], first
    else:
        return False
    doubled = _DOUBLED.sub(r"\1", other) == _DOUBLED.sub(r"\1", meant)
    return other in _SYLLABLES and not doubled and _sound(other) != _sound(meant)


def _sound(syllable: str) -> str:
    """A syllable as it sounds, whichever way it is romanised."""
    for written, sound in _SOUNDS:
        syllable = syllable.replace(written, sound)
    return syllable
