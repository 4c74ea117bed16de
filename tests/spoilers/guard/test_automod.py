"""What of the guard goes into AutoMod's rules: only what is beyond doubt, only where it is, and never past a limit."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.episodes import Episode
from bot.spoilers.rules.automod import Plan, Shortage, Wording, certain_wordings, own_wordings, plan
from bot.spoilers.rules.automod.patterns import LONGEST_PATTERN, patterns
from bot.spoilers.rules.automod.plan import (
    KEYWORD_RULES,
    MOST_EXEMPT_CHANNELS,
    MOST_EXEMPT_ROLES,
    MOST_PATTERNS,
    MOST_RULES,
)
from bot.spoilers.rules.gates import Place
from bot.spoilers.rules.guard import Strictness
from bot.spoilers.rules.policy import WHOLE_SERVER, Mode, Phrase, Policy, Rule

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.packs.show import Show
    from bot.spoilers.rules.guard import Guard

SHOW, OTHER = "a-show", "another-show"
GUILD, GENERAL, SPOILERS, LOUNGE, CATEGORY, THREAD = 1, 10, 11, 12, 13, 14
FOUR, NINE, TWELVE = Episode(1, 4), Episode(1, 9), Episode(1, 12)
PLACES = [Place(GUILD, channel) for channel in (GENERAL, SPOILERS, LOUNGE)]


def wording(text: str, episode: Episode = NINE, show: str = SHOW) -> Wording:
    return Wording(text, show, episode, "en", frozenset({f"{show}/{text}"}))


def finds(rule: Collection[str], text: str) -> bool:
    return any(re.search(pattern, text) for pattern in rule)


def stopped(planned: Plan, channel: int, text: str) -> bool:
    return any(finds(block.patterns, text) for block in planned.blocks if channel not in block.exempt_channels)


# Patterns


@pytest.mark.parametrize(
    "message",
    [
        "nam-ra bites on-jo",
        "so Namra bites Onjo!",
        "S1E9: ||what|| NAM-RA BITES ON-JO",
        "||a|| ||b||\nnam’ra bites on jo ||c||",
        "나연이가 죽음. 귀남 살아남았어",
    ],
)
def test_a_wording_is_found_however_it_is_set_and_where_everybody_can_read_it(message: str) -> None:
    texts, _ = patterns([wording("nam-ra bites on-jo"), wording("귀남 살아남")], 1)
    assert finds(texts, message)


@pytest.mark.parametrize(
    "message",
    [
        "||nam-ra bites on-jo||",
        "S1E9 || oh no, nam-ra bites on-jo || wow",
        "||a||b||nam-ra bites on-jo||",
        "my nam-ra bites on-joe",
        "nam-ra, who bites, and on-jo",
    ],
)
def test_what_stands_in_tags_or_is_something_else_is_left_alone(message: str) -> None:
    texts, _ = patterns([wording("nam-ra bites on-jo")], 1)
    assert not finds(texts, message)


@given(some.lists(some.text(min_size=1, max_size=100), max_size=30), some.integers(1, 3))
@settings(max_examples=60, deadline=None)
def test_patterns_keep_to_discords_limits_and_find_what_they_took(texts: list[str], most: int) -> None:
    own = [Wording(text, SHOW, NINE, is_own=True) for text in texts]
    made, taken = patterns(own, most)
    assert len(made) <= most
    assert all(len(pattern) <= LONGEST_PATTERN for pattern in made)
    assert all("(?=" not in pattern and "(?!" not in pattern and "(?<" not in pattern for pattern in made)
    assert all(finds(made, " ".join(each.text.casefold().split())) for each in taken)


# Plans


def test_a_wording_is_blocked_only_where_the_ceiling_is_below_its_episode() -> None:
    policy = Policy(ceilings={GENERAL: {SHOW: FOUR}, SPOILERS: {SHOW: TWELVE}})
    made = plan([wording("he dies"), wording("it begins", FOUR)], policy, PLACES, others=0, alert=99)
    (block,) = made.blocks
    assert (block.exempt_channels, block.alert_channel_id) == ({SPOILERS, LOUNGE}, 99)
    assert stopped(made, GENERAL, "he dies")
    assert not stopped(made, GENERAL, "it begins")
    assert (made.blocked, made.guarded, made.left_out) == (1, {GENERAL}, 0)


def test_categories_and_threads_count_as_they_do_for_the_guard() -> None:
    inside = Place(GUILD, GENERAL, (CATEGORY,))
    thread = Place(GUILD, THREAD, (GENERAL, CATEGORY))
    policy = Policy(ceilings={CATEGORY: {SHOW: FOUR}, THREAD: {SHOW: NINE}})
    (block,) = plan([wording("he dies")], policy, [inside, thread], others=0, alert=None).blocks
    assert block.exempt_channels == {THREAD}
    both = replace(policy, ceilings={CATEGORY: {SHOW: NINE}, THREAD: {SHOW: FOUR}})
    assert plan([wording("he dies")], both, [inside, thread], others=0, alert=None).blocks == ()


def test_what_was_let_through_or_switched_off_is_not_blocked() -> None:
    policy = Policy(ceilings={GENERAL: {SHOW: FOUR}}, exempt=frozenset({7}))
    (block,) = plan([wording("he dies")], policy, PLACES, others=0, alert=None).blocks
    assert block.exempt_roles == {7}
    for calmer in (
        replace(policy, let_through=frozenset({f"{SHOW}/he dies"})),
        replace(policy, rules={GENERAL: Rule(GENERAL, Mode.OFF)}),
        replace(policy, rules={WHOLE_SERVER: Rule(WHOLE_SERVER, Mode.OFF)}),
    ):
        assert plan([wording("he dies")], calmer, PLACES, others=0, alert=None) == Plan()


def test_where_a_limit_is_in_the_way_less_is_blocked_and_which_limit_is_told() -> None:
    policy = Policy(ceilings={GENERAL: {SHOW: FOUR}})
    crowd = [*PLACES, *(Place(GUILD, channel) for channel in range(100, 100 + MOST_EXEMPT_CHANNELS))]
    roles = replace(policy, exempt=frozenset(range(MOST_EXEMPT_ROLES + 1)))
    for shortage, told, places, others in (
        (Shortage.CHANNELS, policy, crowd, 0),
        (Shortage.ROLES, roles, PLACES, 0),
        (Shortage.RULES, policy, PLACES, KEYWORD_RULES),
    ):
        assert plan([wording("he dies")], told, places, others=others, alert=None) == Plan(shortage=shortage)


def test_more_wordings_than_a_rule_holds_take_more_rules_and_leave_moderators_some() -> None:
    policy = Policy(ceilings={GENERAL: {SHOW: FOUR}})
    many = [wording(f"somebody gives away the thing that has the number {number}") for number in range(400)]
    sizes = [plan(many, policy, PLACES, others=others, alert=None) for others in (5, 4, 0)]
    assert [len(made.blocks) for made in sizes] == [1, 2, MOST_RULES]
    assert all(made.blocked + made.left_out == len(many) for made in sizes)
    assert stopped(sizes[0], GENERAL, many[0].text)


episodes = some.builds(Episode, some.just(1), some.integers(0, 12))
channels = some.integers(1, 12)
policies = some.builds(
    Policy,
    some.dictionaries(channels, some.sampled_from(Mode), max_size=4).map(
        lambda modes: {channel: Rule(channel, mode) for channel, mode in modes.items()}
    ),
    some.dictionaries(
        channels, some.dictionaries(some.sampled_from([SHOW, OTHER]), episodes, min_size=1, max_size=2), max_size=9
    ),
)
wordings = some.lists(
    some.builds(
        wording, some.from_regex(r"[a-z]{4,12} dies", fullmatch=True), episodes, some.sampled_from([SHOW, OTHER])
    ),
    max_size=25,
    unique_by=lambda each: each.text,
)


@given(wordings, policies, some.integers(0, 70), some.integers(0, KEYWORD_RULES))
@settings(max_examples=80, deadline=None)
def test_no_plan_passes_a_limit_or_blocks_what_a_channel_may_say(
    said: list[Wording], policy: Policy, strangers: int, others: int
) -> None:
    places = [Place(GUILD, channel, (20 + channel % 3,)) for channel in range(1, 9)]
    places += [Place(GUILD, channel, (channel - 8, 20)) for channel in range(9, 13)]  # threads
    places += [Place(GUILD, 100 + number) for number in range(strangers)]
    made = plan(said, policy, places, others=others, alert=None)
    assert len(made.blocks) <= min(MOST_RULES, KEYWORD_RULES - others)
    for block in made.blocks:
        assert 1 <= len(block.patterns) <= MOST_PATTERNS
        assert len(block.exempt_channels) <= MOST_EXEMPT_CHANNELS
        for place in places:
            if not block.exempt_channels.isdisjoint(place.chain):
                continue
            assert not policy.is_off(place)
            ceilings = policy.ceilings_in(place)
            for each in said:
                found = any(f"\\b{each.text}\\b" in pattern for pattern in block.patterns)
                assert not found or (each.show_id in ceilings and each.episode > ceilings[each.show_id])


# Wordings


@pytest.fixture(scope="module")
def few(guard: Guard, show: Show) -> tuple[Show, list[Wording]]:
    """A part of the pack, since all of it takes seconds."""
    part = replace(show, points=dict(list(show.points.items())[::9]))
    return part, certain_wordings(guard, part)


def test_every_wording_is_certain_names_somebody_and_says_what_happens(
    guard: Guard, few: tuple[Show, list[Wording]]
) -> None:
    show, found = few
    names = {name.casefold() for entity in show.named for name in entity.spellings()}
    assert len(found) > len(show.points)
    for each in found:
        findings = guard.read(each.text).at(Strictness.CERTAIN).findings
        assert findings
        assert each.senses == {finding.sense for finding in findings}
        assert each.episode <= min(finding.episode for finding in findings)
        assert guard.names_somebody(each.text)
        assert each.text.casefold() not in names
    assert {each.language for each in found} == {"en", "ko", "fr", "es"}


def test_each_plot_point_has_its_first_wording_before_any_has_its_second(few: tuple[Show, list[Wording]]) -> None:
    _, found = few
    assert len({each.text.casefold() for each in found}) == len(found)
    first = found[: len(found) // 4]
    assert len({(each.episode, each.language) for each in first}) > len(first) / 3


def test_a_servers_own_phrases_are_certain_but_for_bare_names(show: Show) -> None:
    phrases = [Phrase(1, "the broccoli incident", show.id, FOUR), Phrase(2, "NAM RA", show.id, FOUR)]
    assert own_wordings(phrases, [show]) == [Wording("the broccoli incident", show.id, FOUR, is_own=True)]
