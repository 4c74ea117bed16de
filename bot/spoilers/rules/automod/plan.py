"""Which rules a server's AutoMod is to have, within Discord's limits. Where those are in the way, it blocks less.

A rule holds in every channel that it does not exempt. So the wordings that the same channels may say make one rule,
or several; where that takes more rules than are free, those of two are put together and exempt the channels of both.
A channel without a ceiling, or with the guard switched off, is exempt from all.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from bot.spoilers.rules.automod.patterns import patterns

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from bot.episodes import Episode
    from bot.spoilers.rules.automod.wordings import Wording
    from bot.spoilers.rules.gates import Place
    from bot.spoilers.rules.policy import Policy

# Discord's limits: of a server, and of a rule.
KEYWORD_RULES = 6
MOST_PATTERNS, MOST_EXEMPT_CHANNELS, MOST_EXEMPT_ROLES = 10, 50, 20
# Of the server's rules, so that its moderators keep some for themselves.
MOST_RULES = 4


class Shortage(StrEnum):
    """Which of Discord's limits keeps something from being blocked."""

    RULES = "rules"
    CHANNELS = "channels"
    ROLES = "roles"


@dataclass(frozen=True, slots=True)
class Block:
    """One rule: what it finds, and where and from whom it lets that be."""

    patterns: tuple[str, ...]
    exempt_channels: frozenset[int]
    exempt_roles: frozenset[int]
    alert_channel_id: int | None


@dataclass(frozen=True, slots=True)
class Plan:
    """All rules of a server, and what they come to."""

    blocks: tuple[Block, ...] = ()
    blocked: int = 0  # wordings
    left_out: int = 0  # wordings for which there was no room
    guarded: frozenset[int] = frozenset()  # channels in which any of them is blocked
    shortage: Shortage | None = None


@dataclass(frozen=True)
class _Group:
    """Wordings that the same places may say, and all places that there are."""

    wordings: frozenset[Wording]
    allowed: frozenset[Place]
    places: frozenset[Place]

    @property
    def exempt(self) -> frozenset[int]:
        """The channels to exempt; a thread follows its channel, so that it needs that only where its channel is not."""
        ids = _ids(self.allowed)
        return frozenset(place.channel_id for place in self.allowed if ids.isdisjoint(place.enclosing))

    @property
    def guarded(self) -> frozenset[int]:
        """The channels in which it would be blocked."""
        ids = _ids(self.allowed)
        return frozenset(place.channel_id for place in self.places if ids.isdisjoint(place.chain))

    @property
    def fits(self) -> bool:
        return len(self.exempt) <= MOST_EXEMPT_CHANNELS

    def worth(self, wordings: int | None = None) -> int:
        """How much blocking all of its wordings, or so many, comes to."""
        return (len(self.wordings) if wordings is None else wordings) * len(self.guarded)

    def with_(self, other: _Group) -> _Group:
        """Both as one, blocked only where both were."""
        return _Group(self.wordings | other.wordings, self.allowed | other.allowed, self.places)


def plan(
    wordings: Sequence[Wording], policy: Policy, places: Collection[Place], *, others: int, alert: int | None
) -> Plan:
    """The rules for these wordings, the first before the others where room is short.

    `places` are the server's channels, and threads about which something was said; `others` its keyword rules that
    are not ours; `alert` the channel that is told of what was blocked.
    """
    if len(policy.exempt) > MOST_EXEMPT_ROLES:
        return Plan(shortage=Shortage.ROLES)
    free = min(MOST_RULES, KEYWORD_RULES - others)
    all_groups = _grouped(wordings, policy, frozenset(places))
    groups = [group for group in all_groups if group.fits]
    shortage = Shortage.CHANNELS if len(groups) < len(all_groups) else None
    if groups and free < 1:
        return Plan(shortage=Shortage.RULES)
    while len(groups) > free:
        groups = _one_fewer(groups)
    filled = _filled(groups, wordings, free)
    blocks = [
        Block(tuple(texts[start : start + MOST_PATTERNS]), group.exempt, policy.exempt, alert)
        for group, (texts, _) in zip(groups, filled, strict=True)
        for start in range(0, len(texts), MOST_PATTERNS)
    ]
    blocked = sum(len(kept) for _, kept in filled)
    guarded = frozenset[int]().union(*(group.guarded for group in groups))
    left_out = sum(len(group.wordings) for group in groups) - blocked
    return Plan(tuple(blocks), blocked, left_out, guarded, shortage)


def _grouped(wordings: Iterable[Wording], policy: Policy, places: frozenset[Place]) -> list[_Group]:
    reach = {place: {} if policy.is_off(place) else policy.ceilings_in(place) for place in places}
    by_gate: dict[tuple[str, Episode], list[Wording]] = defaultdict(list)
    for wording in wordings:
        if wording.senses.isdisjoint(policy.let_through):
            by_gate[wording.show_id, wording.episode].append(wording)
    by_places: dict[frozenset[Place], set[Wording]] = defaultdict(set)
    for (show, episode), same in by_gate.items():
        open_to = frozenset(at for at, ceilings in reach.items() if show not in ceilings or episode <= ceilings[show])
        by_places[open_to].update(same)
    groups = [_Group(frozenset(same), allowed, places) for allowed, same in by_places.items()]
    return sorted((group for group in groups if group.guarded), key=lambda group: sorted(group.guarded))


def _one_fewer(groups: Sequence[_Group]) -> list[_Group]:
    """Two groups put together, or one left out: whichever takes least away."""
    options = [[group for group in groups if group is not left_out] for left_out in groups]
    for one, other in combinations(groups, 2):
        both = one.with_(other)
        if both.fits and both.guarded:
            options.append([both if group is one else group for group in groups if group is not other])
    return max(options, key=lambda option: sum(group.worth() for group in option))


def _filled(groups: Sequence[_Group], wordings: Sequence[Wording], free: int) -> list[tuple[list[str], list[Wording]]]:
    """Patterns for a rule of each group, and for more of those with most left to block, as long as some are free."""
    wanted = [[wording for wording in wordings if wording in group.wordings] for group in groups]
    rules = [1] * len(groups)
    filled = [patterns(each, MOST_PATTERNS) for each in wanted]
    for _ in range(free - len(groups)):
        lost = [group.worth(len(group.wordings) - len(kept)) for group, (_, kept) in zip(groups, filled, strict=True)]
        if not any(lost):
            break
        most = lost.index(max(lost))
        rules[most] += 1
        filled[most] = patterns(wanted[most], MOST_PATTERNS * rules[most])
    return filled


def _ids(places: Iterable[Place]) -> frozenset[int]:
    return frozenset(place.channel_id for place in places)
