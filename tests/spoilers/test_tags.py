"""Wrapping in spoiler tags: whatever a person types, nothing shows outside, and nothing is lost."""

from __future__ import annotations

import re
import sys

import pytest
import regex
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.spoilers.rules.tags import BAR, ENCODED_BAR, SMALLEST_LIMIT, NothingToWrap, spoiler_filename, untagged, wrap
from tests.spoilers.markdown import inside_in_commonmark, outside_in_commonmark, outside_in_discord

many = settings(max_examples=300, deadline=None, database=None)
some = settings(many, max_examples=100)

LABEL = "All of Us Are Dead, S1E12"
FAMILY = "👩\u200d👩\u200d👧\u200d👦"
SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"


def each(words: str) -> list[str]:
    return words.split()


MARKUP = each(r"| || ||| \ \\ ` `` ``` ```` ~~~ ~~ * ** *** _ __ --- === ___ < > << >> [ ] ( ) ](")
LINE_STARTS = [
    *(f"{marker} " for marker in each("# ### > >>> -# - + * 1. 23)")),
    "```py\n",
    "~~~\n",
    "    ",
    "\t",
]
LINE_ENDS = ["\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1e", "\n \n", "\n\t"]
LINKS = [
    *each("https://a.example/x HTTP://B.example/?q=(1) discord://-/channels/1/2 https://f.example/a||b|c"),
    *each("https:// <https://c.example/y> [tap](https://d.example/z) [tap](<https://e.example/>)"),
]
TOKENS = each("<@1234> <@!5> <@&67> <#89> <:bite:123> <a:run:456> <t:1650000000:R> </spoiler:7>")
INVISIBLE = list(" \u200b\u200d\ufe0f\u2060\ufeff\u3164\u202e\u2066\u00ad\x00\x1b")
WORDS = [*each("Cheong-san dies 옥상 e\u0301 한 🇰🇷 1️⃣ │ \ud800 @everyone"), "해골\u3000", FAMILY, SCOTLAND]
LONG_RUNS = [character * 70 for character in "|`*a\n"]
INGREDIENTS = [
    *MARKUP,
    *LINE_STARTS,
    *LINE_ENDS,
    *LINKS,
    *TOKENS,
    *INVISIBLE,
    *WORDS,
    *LONG_RUNS,
    "&#124;&#124;",
]

hostile_texts = st.lists(st.sampled_from(INGREDIENTS) | st.text(max_size=6), max_size=40).map("".join)
limits = st.sampled_from([SMALLEST_LIMIT, 90, 200, 2000])


def wrapped(text: str, limit: int = 2000) -> tuple[str, ...]:
    """The parts of a hostile text, of which only those with something visible count."""
    try:
        return wrap(text, limit=limit)
    except NothingToWrap:
        assume(False)
        raise


def assert_hidden(part: str) -> None:
    """Nothing of a part that is a message shows before the tag is opened."""
    assert outside_in_discord(part) == ""
    assert outside_in_commonmark(part).strip() == ""


def assert_no_bare_link(part: str) -> None:
    """Every link of a part stands in angle brackets, so that its preview is not fetched."""
    unlinked = re.sub(r"<(?:https?|discord)://[^\s<>]+>", "", part, flags=re.IGNORECASE)
    assert not re.search(r"(?:https?|discord)://\w", unlinked, re.IGNORECASE)


def assert_not_blank(part: str) -> None:
    """There is something to see once the tag is opened."""
    assert regex.search(r"[^|\s\p{DI}\p{Cc}\u2800]", part)


def visible(text: str) -> str:
    """The characters that a reader must find again, without those that wrapping may replace or add."""
    text = re.sub(f"[|{BAR}]", "", text.replace(ENCODED_BAR, ""))
    return regex.sub(r"[\s\p{DI}\p{Cc}\p{Cs}\u2800\ufff9-\ufffd<>]", "", text)


def is_subsequence(part: str, whole: str) -> bool:
    """Whether the characters of one text stand in another in the same order."""
    rest = iter(whole)
    return all(character in rest for character in part)


@many
@given(hostile_texts, limits)
def test_nothing_a_person_types_shows_outside_the_tag(text: str, limit: int) -> None:
    for part in wrapped(text, limit):
        assert_hidden(part)


@some
@given(hostile_texts)
def test_below_a_label_only_the_label_shows(text: str) -> None:
    for part in wrapped(text):
        message = f"{LABEL}\n{part}"
        assert outside_in_discord(message).strip() == LABEL
        assert outside_in_commonmark(message).strip() == LABEL


@some
@given(hostile_texts, limits)
def test_every_part_keeps_the_limit_and_can_be_sent(text: str, limit: int) -> None:
    for part in wrapped(text, limit):
        assert len(part) <= limit
        assert part.encode()
        assert_not_blank(part)


@some
@given(hostile_texts, limits)
def test_every_visible_character_is_still_there_in_order(text: str, limit: int) -> None:
    kept = visible("".join(wrapped(text, limit)))
    assert is_subsequence(visible(text), kept)
    if "```" not in text:  # a fence that is opened again repeats its language
        assert visible(text) == kept


@some
@given(
    st.lists(st.sampled_from([*MARKUP, *LINE_STARTS, *LINE_ENDS, *TOKENS, *WORDS]), max_size=40).map("".join),
    limits,
)
def test_every_letter_is_shown_once_the_tag_is_opened(text: str, limit: int) -> None:
    letters = "".join(filter(str.isalpha, regex.sub(r"<t:|\]\(|:R>", "", text)))
    shown = "".join(map(inside_in_commonmark, wrapped(text, limit)))
    assert is_subsequence(letters, shown)


@some
@given(hostile_texts, limits)
def test_no_link_is_left_for_a_preview(text: str, limit: int) -> None:
    for part in wrapped(text, limit):
        assert_no_bare_link(part)


@some
@given(hostile_texts)
def test_a_wrapped_text_can_be_wrapped_again(text: str) -> None:
    for part in wrapped(text):
        for again in wrap(part):
            assert_hidden(again)


CLUSTERS = [
    FAMILY,
    SCOTLAND,
    *each("🇰🇷 1️⃣ 👍🏽 ❤️ e\u0301\u0323 \u1112\u1161\u11ab กำ ｶﾞ"),
    *TOKENS,
    "<https://x.example>",
    "\\*",
]


@pytest.mark.parametrize("cluster", CLUSTERS)
def test_what_means_something_only_as_a_whole_is_never_split(cluster: str) -> None:
    for shift in range(len(cluster)):
        text = "a" * shift + cluster * 40
        parts = wrap(text, limit=SMALLEST_LIMIT)
        assert "".join(part[2:-2] for part in parts) == text
        assert sum(part.count(cluster) for part in parts) == 40


@pytest.mark.parametrize("length", range(30, 64))
@pytest.mark.parametrize(
    "template", ["{0}\\ {0}", "a - {0}\\ - {0}", "```py\n{0}` # {0}`\n# {0}```", "b ```\n{0}`\n```"]
)
def test_what_wrapping_adds_at_the_ends_of_a_part_is_counted(template: str, length: int) -> None:
    for part in wrap(template.format("a" * length), limit=SMALLEST_LIMIT):
        assert len(part) <= SMALLEST_LIMIT
        assert_hidden(part)


HOSTILE = {
    "a bar": "a|b",
    "bars at the end": "he dies||",
    "bars at the start": "||he dies",
    "a spoiler of its own": "then ||he dies|| and ||she lives||",
    "bars in code": "`a || b`",
    "escaped bars": r"\|\| a \|| b",
    "bars split by a control": "a |\x00| b |\u202e| c",
    "a backslash at the end": "he dies\\",
    "backslashes at the end": "he dies\\\\\\",
    "a lone backtick": "he ` dies",
    "unbalanced backticks": "``he ` dies```",
    "backticks only": "`" * 7,
    "a fence without an end": "look\n```py\nhe = 'dead'",
    "an empty fence": "a\n```\n\n```\nb",
    "a fence of tildes": "a\n~~~\n||b\n~~~\nc",
    "a fence inside a longer fence": "````\n```\na\n```\n````",
    "blank lines": "a\n\n\n  \n\t\nb",
    "Windows line ends": "a\r\n\r\nb\rc",
    "Unicode line ends": "a\u2028\u2029# b\x85\x0b> c\x0c>>> d",
    "headings": "# a\n## b\n###### c\n#",
    "a heading underlined": "a\n===\nb\n---\nc",
    "rules": "a\n***\nb\n- - -\nc\n_____",
    "lists": "- a\n+ b\n* c\n1. d\n2) e\n-",
    "quotations": "> a\n>b\nc\n>>> d\n\ne",
    "small print": "-# a\n-# b",
    "a table": "a\n-|-\nb|c",
    "an indented line": "a\n\n    b",
    "a reference": "[a]: https://x.example 'b'\n\n[a]",
    "HTML": "<div>\na\n</div>\n<!-- b",
    "entities": "&#124;&#124; a &#10;&#10;# b",
    "an open masked link": "[a](https://x.example",
    "a link in angle brackets that does not close": "<https://x.example/a",
    "a link before the end": "https://x.example/a||",
    "an override": "\u202eseid eh\u202c",
    "everyone": "@everyone <@1> <@&2>",
    "a run of bars": "|" * 4000,
    "a run of stars": "*" * 4000,
    "a run of marks": "a" + "\u0301" * 4000,
    "a run of blank lines": "a" + "\n" * 4000 + "b",
    "a run of invisibles": "a" + "\u200b" * 4000 + "b",
    "a run of word joiners": "a" + "\u2060" * 4000 + "b",
    "a run of markers": "- " * 2000,
    "a run of markers in code": "```\n" + "# " * 2000 + "\n```",
    "a link beyond every limit": "https://x.example/" + "a" * 5000,
    "a link beyond every limit in brackets": "<https://x.example/" + "a" * 5000 + ">",
    "a link of bars": "https://x.example/" + "a|" * 2000,
    "links without end": "https://x.example/" * 300,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("limit", [SMALLEST_LIMIT, 2000])
def test_a_hostile_text_stays_inside(text: str, limit: int) -> None:
    parts = wrap(text, limit=limit)
    for part in parts[:20]:
        assert len(part) <= limit
        assert_hidden(part)
        assert_not_blank(part)
        assert_no_bare_link(part)
    assert is_subsequence(visible(text), visible("".join(parts)))


@pytest.mark.parametrize(
    "leak", ["||a||b||", "||a\n\nb||", "||a\\||", "||a\n# b||", "||a\n```\nb\n```||", "||`a || b`||"]
)
def test_the_readers_notice_what_plain_wrapping_leaks(leak: str) -> None:
    with pytest.raises(AssertionError):
        assert_hidden(leak)


WRITTEN = {
    "plain words": ("Cheong-san stays.", "Cheong-san stays."),
    "formatting": ("**a** _b_ __c__ ~~d~~ `e` *f\ng*", "**a** _b_ __c__ ~~d~~ `e` *f\ng*"),
    "blanks around": (" \n\t a \r\n ", "a"),
    "bars": ("a || b", "a ││ b"),
    "a final backslash": ("a\\", "a\\ "),
    "an emptied line": ("a\n\nb", "a\n\u200b\nb"),
    "a list": ("- a\n- b", "\u200b- a\n\u200b- b"),
    "a hyphen or number that starts no list": ("-a\n1.5 b\n#c", "-a\n1.5 b\n#c"),
    "small print": ("a\n-# b", "a\n-# b"),
    "controls and overrides": ("a\x00\u202eb\u2066c\ufeff", "abc"),
    "half a surrogate pair": ("a\ud83d", "a\ufffd"),
    "mentions": ("@everyone <@1> <@&2> <#3>", "@everyone <@1> <@&2> <#3>"),
    "a joined emoji": (f"{FAMILY}❤️", f"{FAMILY}❤️"),
    "a closed fence": ("a\n```py\n# b\n\nc\n```\nd", "a ```py\n\u200b# b\n\u200b\nc```\nd"),
    "code in one line": ("a ```b``` c", "a ```\nb``` c"),
    "code that ends with a backtick": ("```\na`\n```", "```\na`\u200b```"),
    "a fence with an emptied last line": ("```\na\n  \n```", "```\na```"),
    "a longer fence": ("````a````", "\u200b````a````"),
    "an unclosed fence": ("a\n```py\nb", "a\n\u200b```py\nb"),
    "a link": ("see https://x.example/a.", "see <https://x.example/a>."),
    "a link in brackets": ("<https://x.example/a.>", "<https://x.example/a.>"),
    "a link with parentheses": ("(https://x.example/a_(b))", "(<https://x.example/a_(b)>)"),
    "a masked link": ("[a](https://x.example 'b')", "[a](<https://x.example> 'b')"),
    "a masked link in brackets": ("[a](<https://x.example>)", "[a](<https://x.example>)"),
    "a link in bold": ("**https://x.example**", "**<https://x.example>**"),
    "a link in a spoiler": ("||https://x.example||", "││<https://x.example>││"),
    "a link with a bar": ("https://x.example/a|b", "<https://x.example/a%7Cb>"),
    "a link in code": ("`https://x.example`", "`<https://x.example>`"),
    "a link after a backslash": ("\\https://x.example", "\\ <https://x.example>"),
    "a link after an angle bracket": ("<https://x.example a", "< <https://x.example> a"),
    "a link within a word": ("ahttps://x.example", "a<https://x.example>"),
    "an app link": ("discord://-/channels/1", "<discord://-/channels/1>"),
    "a scheme alone": ("https:// and (https://)", "https:\u200b// and (https:\u200b//)"),
}


@pytest.mark.parametrize(("text", "inside"), WRITTEN.values(), ids=WRITTEN.keys())
def test_what_stands_inside_the_tag(text: str, inside: str) -> None:
    assert wrap(text) == (f"||{inside}||",)


NOTHING = {
    "nothing": "",
    "blanks": " \t\r\n\u00a0\u2003\u3000",
    "zero-width": "\u200b\u200c\u200d\u2060\ufeff",
    "Hangul fillers": "\u3164\u115f\u1160\uffa0",
    "empty braille": "\u2800",
    "tag characters": "\U000e0001\U000e0041\U000e007f",
    "variation selectors": "\ufe0f\U000e0100",
    "marks of direction": "\u200e\u200f\u061c\u202e",
    "controls": "\x00\x1b\x7f",
}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_a_text_without_anything_visible_is_refused(text: str) -> None:
    with pytest.raises(NothingToWrap):
        wrap(text)


def test_every_character_that_unicode_lets_a_font_ignore_is_refused() -> None:
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    with pytest.raises(NothingToWrap):
        wrap("".join(regex.findall(r"[\p{DI}\p{Zs}\p{Zl}\p{Zp}\p{Cc}]", everything)))


def test_a_limit_too_small_for_a_fence_is_refused() -> None:
    with pytest.raises(ValueError, match="at least"):
        wrap("a", limit=SMALLEST_LIMIT - 1)


def test_a_text_is_split_where_a_line_ends() -> None:
    lines = [f"line {number} of what happens" for number in range(12)]
    parts = wrap("\n".join(lines), limit=120)
    assert [line for part in parts for line in part[2:-2].split("\n")] == lines


def test_a_line_is_split_where_a_word_ends() -> None:
    words = [f"word{number}" for number in range(60)]
    parts = wrap(" ".join(words), limit=100)
    assert [word for part in parts for word in part[2:-2].split(" ")] == words


def test_a_full_part_is_used_up_to_the_limit() -> None:
    parts = wrap("a" * 3980)
    assert len(parts) == 2
    assert "".join(part[2:-2] for part in parts) == "a" * 3980


def test_split_code_is_closed_and_opened_again_with_its_language() -> None:
    lines = [f"number_{number} = {number}" for number in range(40)]
    parts = wrap("```py\n" + "\n".join(lines) + "\n```", limit=150)
    assert len(parts) > 2
    assert all(re.fullmatch(r"\|\|```py\n[^`]+```\|\|", part) for part in parts)
    assert [line for part in parts for line in part[8:-5].split("\n")] == lines


def test_code_that_would_be_split_behind_words_gets_a_part_of_its_own() -> None:
    code = "\n".join(["x = 1"] * 20)
    assert wrap(f"{'a ' * 20}\n```\n{code}\n```\nb", limit=140) == (
        f"||{('a ' * 20).strip()}||",
        f"||```\n{code}```\nb||",
    )


def test_a_run_of_blank_lines_makes_no_part_without_words() -> None:
    assert wrap("a" + "\n" * 5000 + "b") == ("||a||", "||b||")


@pytest.mark.parametrize(
    ("original", "neutral"),
    [
        ("cheong-san-dies.PNG", "SPOILER_attachment-1.png"),
        ("SPOILER_death.tar.mp4", "SPOILER_attachment-1.mp4"),
        ("how it ends.dies", "SPOILER_attachment-1"),
        ("ending.txt", "SPOILER_attachment-1"),
        ("png", "SPOILER_attachment-1"),
        ("a.png/../../b", "SPOILER_attachment-1"),
        ("", "SPOILER_attachment-1"),
    ],
)
def test_a_file_name_tells_only_what_kind_of_file_it_is(original: str, neutral: str) -> None:
    assert spoiler_filename(original, 1) == neutral


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("||all of it||", "all of it"),
        ("some ||of it|| and ||more||", "some of it and more"),
        ("no tag", "no tag"),
        ("a lone || pair", "a lone || pair"),
        ("||one|| and a lone || pair", "one and a lone || pair"),
        ("||||", ""),
    ],
)
def test_the_bars_of_complete_tags_come_off(typed: str, bare: str) -> None:
    assert untagged(typed) == bare
