"""What a poll came to, for one reader: its tally, how opinion moved, and how it differs by how far people watched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.episodes import Episode
from bot.polls.rules.ballots import Kind
from bot.polls.rules.history import SMALLEST_GROUP, lines, portions, some
from bot.ui.cards import Accent, Card, Part, Row, button, card, small
from bot.ui.pictures import figures
from bot.ui.polls.cards import managing, own_vote, spoils, state, when_shown
from bot.ui.polls.runoffs import conclusion, has_room_for_rounds
from bot.ui.polls.tallies import options_text, question_title, tally_text, what_counts
from bot.ui.polls.verdicts import verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.polls.rules.ballots import Option, Poll, Votes
    from bot.polls.rules.history import Group, Point
    from bot.polls.rules.standings import Standing
    from bot.ui.pictures.studio import Picture

# How many options a line names with their figures: of more, those with the highest.
MOST_IN_LINE = 6
TIMES_TOLD = 5


def results_card(say: Words, standing: Standing, library: Library, *, may_edit: bool, may_export: bool) -> Card:
    """How a poll stands, as far as somebody may see it, and the closer looks that they may take."""
    poll = standing.poll
    visible = standing.shows_tally
    parts: list[Part] = [*_spoils(say, poll, library), question_title(poll)]
    parts += _tally(say, standing) if visible else [options_text(poll)]
    if standing.own:
        parts.append(own_vote(say, standing))
    if not visible:
        parts.append(say(when_shown(poll)))
    parts += verdict(say, standing)
    parts.append(small(state(say, standing)))
    if visible and standing.votes:
        parts.append(_looks(say, poll, may_export=may_export))
        if poll.anonymous:
            parts.append(small(say("poll-anonymous-looks")))
    if may_edit:
        parts.append(managing(say, poll))
    return card(Accent.POLL, *parts)


def chart_card(say: Words, standing: Standing, library: Library, picture: Picture) -> Card:
    """The tally as a picture."""
    return card(
        Accent.POLL,
        *_spoils(say, standing.poll, library),
        question_title(standing.poll),
        picture.item,
        small(state(say, standing)),
    )


def chart_figure(say: Words, standing: Standing) -> figures.Bars:
    """The tally to draw."""
    poll = standing.poll
    high = portions(poll, standing.votes)
    votes = {share.option.id: share.votes for share in standing.tally.shares}
    crowd = standing.crowd
    is_forecast = poll.kind is Kind.FORECAST
    return figures.Bars(
        accent=Accent.POLL,
        title=poll.question,
        context=_context(say, standing),
        headed=False,
        bars=tuple(
            figures.Bar(
                f"{letter}  {option.text}",
                high[option.id],
                f"{crowd[option.id]:g}%" if is_forecast else f"{high[option.id]:.0%} · {votes[option.id]}",
                leads=0 < high[option.id] == max(high.values()),
            )
            for letter, option in poll.lettered
        ),
    )


def history_card(say: Words, standing: Standing, library: Library, points: Sequence[Point], picture: Picture) -> Card:
    """How opinion moved: a picture, and the same figures at a few times."""
    poll = standing.poll
    told = [
        f"<t:{int(point.at.timestamp())}:f> · {say('poll-votes', count=sum(point.votes.values()))}\n"
        f"{figures_line(poll, point.votes)}"
        for point in some(points, TIMES_TOLD)
    ]
    meaning = what_counts(say, poll)
    return card(
        Accent.POLL,
        *_spoils(say, poll, library),
        question_title(poll),
        picture.item,
        options_text(poll),
        "\n".join(told),
        small(say("poll-history-line") if meaning is None else f"{say('poll-history-line')} {meaning}"),
    )


def history_figure(say: Words, standing: Standing, points: Sequence[Point]) -> figures.Lines:
    """How opinion moved, to draw."""
    poll, drawn = standing.poll, lines(standing.poll, points)
    return figures.Lines(
        accent=Accent.POLL,
        title=poll.question,
        context=_context(say, standing),
        headed=False,
        series=tuple(
            figures.Series(f"{letter}  {option.text}", tuple(drawn[option.id])) for letter, option in poll.lettered
        ),
        language=say.language,
    )


def split_card(say: Words, standing: Standing, library: Library, groups: Sequence[Group]) -> Card:
    """The votes by how far their voters had watched when they voted; of nobody alone."""
    poll = standing.poll
    if groups:
        told = "\n".join(
            f"**{_span(say, group)}** · {say('poll-votes', count=group.voters)}\n{figures_line(poll, group.votes)}"
            for group in groups
        )
    else:
        told = say("poll-split-few", fewest=SMALLEST_GROUP)
    hints = [say("poll-split-hint", fewest=SMALLEST_GROUP), what_counts(say, poll) or ""]
    return card(
        Accent.POLL,
        *_spoils(say, poll, library),
        question_title(poll),
        options_text(poll),
        told,
        small(" ".join(filter(None, hints))),
    )


def figures_line(poll: Poll, votes: Votes) -> str:
    """The figures of all options on a line, or of those with the highest."""
    high = portions(poll, votes)
    shown = list(poll.lettered)
    if len(shown) > MOST_IN_LINE:
        shown = sorted(shown, key=lambda named: -high[named[1].id])[:MOST_IN_LINE]
    return " · ".join(f"{letter} {high[option.id]:.0%}" for letter, option in shown)


def covered_alt(say: Words, poll: Poll, library: Library) -> str | None:
    """What stands for a picture that would spoil; None where it would not."""
    if not poll.hidden:
        return None
    show = library.get(poll.show_id) if poll.show_id else None
    return say("poll-picture-covered", show=show.title(say.language) if show else "?", episode=str(poll.safe_after))


def _tally(say: Words, standing: Standing) -> list[Part]:
    poll = standing.poll
    if not standing.votes:
        return [options_text(poll)]
    # The rounds begin with what the bars of a ranking say.
    bars = poll.kind is not Kind.RANKED or has_room_for_rounds(poll)
    meaning = what_counts(say, poll) if bars else None
    return [
        tally_text(standing, _own(standing)) if bars else options_text(poll),
        *([small(meaning)] if meaning else []),
        conclusion(say, standing, with_rounds=True),
    ]


def _own(standing: Standing) -> Sequence[Option]:
    """The options whose figures somebody's own vote is in: of a ranking the first, of a forecast none in particular."""
    poll = standing.poll
    if standing.own is None or poll.kind is Kind.FORECAST:
        return ()
    marked = poll.marked(standing.own)
    return marked[:1] if poll.kind is Kind.RANKED else marked


def _looks(say: Words, poll: Poll, *, may_export: bool) -> Row:
    """The closer looks that there are; each is checked again when it is pressed."""
    looks = [button(say("poll-chart"), "poll.chart", poll.poll_id)]
    if not poll.anonymous:
        if poll.show_id is not None:
            looks.append(button(say("poll-split"), "poll.split", poll.poll_id))
        looks.append(button(say("poll-history"), "poll.history", poll.poll_id))
    if may_export:
        looks.append(button(say("poll-export"), "poll.export", poll.poll_id))
    return looks


def _spoils(say: Words, poll: Poll, library: Library) -> list[Part]:
    return [spoils(say, poll, library)] if poll.hidden else []


def _context(say: Words, standing: Standing) -> str:
    meaning = what_counts(say, standing.poll)
    votes = say("poll-votes", count=standing.tally.voters)
    return votes if meaning is None else f"{votes} · {meaning}"


def _span(say: Words, group: Group) -> str:
    if group.last == Episode.NOTHING:
        return say("poll-split-nothing")
    if group.first == Episode.NOTHING:
        return say("poll-split-up-to", last=str(group.last))
    if group.first == group.last:
        return say("poll-split-one", last=str(group.last))
    return say("poll-split-span", first=str(group.first), last=str(group.last))
