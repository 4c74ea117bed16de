"""What a poll looks like: its public card, the private answer to a vote, and the list of a server's polls."""

from __future__ import annotations

from string import ascii_uppercase
from typing import TYPE_CHECKING

from discord import ButtonStyle

from bot.polls.rules.ballots import Poll, Results
from bot.ui.cards import Accent, Card, Part, Row, bar, button, card, clip, mention, relative, select, small, title
from bot.ui.progress import watched_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.polls.rules.ballots import Marks, Option, Tally
    from bot.polls.service import Standing, Vote

# Up to this many options are buttons of one row; more are a menu.
MOST_BUTTONS = 5
# Longer texts than this do not fit on a button beside others: then all buttons have their option's letter.
LONGEST_ON_BUTTON = 28
_NOT_IN_LINKS = str.maketrans("[]", "()")


def poll_card(say: Words, standing: Standing, library: Library) -> Card:
    """The public card. What a hidden poll asks stands behind a spoiler, and its buttons name letters only."""
    poll = standing.poll
    tally = standing.tally if poll.shows_tally(to_voter=False) else None
    parts: list[Part] = [
        small(say("poll-line", author=mention(poll.author_id))),
        title(poll.question),
        options_text(poll, tally),
    ]
    if poll.note:
        parts.append(small(poll.note))
    if poll.is_open:
        parts.append(_choices(say, poll))
    elif standing.tally.voters:
        parts.append(_leading(say, standing.tally))
    parts.append(small(_state(say, standing)))
    if poll.anonymous:
        parts.append(small(say("poll-anonymous-open" if poll.closed_at is None else "poll-anonymous-closed")))
    if not poll.hidden:
        return card(Accent.POLL, *parts)
    return card(Accent.POLL, *parts, label=spoils(say, poll, library), spoiler=True, below=_watched(say, poll, library))


def vote_text(say: Words, vote: Vote) -> str:
    """The private answer to a vote: what is stored.

    Of a hidden poll it names letters only, for whoever pressed a button without looking.
    """
    poll, chosen = vote.standing.poll, _called(vote.standing.poll, vote.marks)
    if vote.before is None:
        told = say("poll-voted", option=chosen)
    elif vote.before == vote.marks:
        told = say("poll-voted-same", option=chosen)
    else:
        told = say("poll-voted-changed", option=chosen, before=_called(poll, vote.before))
    return f"{told}\n{small(say('poll-may-change'))}"


def vote_card(say: Words, vote: Vote) -> Card:
    """The private answer to a vote after which the tally may be seen."""
    told, counted = vote_text(say, vote), options_text(vote.standing.poll, vote.standing.tally)
    if vote.standing.poll.hidden:
        return card(Accent.POLL, counted, label=told, spoiler=True)
    return card(Accent.POLL, told, counted)


def results_card(say: Words, standing: Standing, library: Library) -> Card:
    """The tally as one fan may see it, privately."""
    poll = standing.poll
    own = poll.marked(standing.own) if standing.own else ()
    visible = poll.shows_tally(to_voter=bool(own))
    parts: list[Part] = [title(poll.question), options_text(poll, standing.tally if visible else None, own)]
    if own:
        parts.append(say("poll-own-vote", option=_names(own)))
    if not visible:
        parts.append(say(_when(poll)))
    parts.append(small(_state(say, standing)))
    return card(Accent.POLL, *parts, label=spoils(say, poll, library) if poll.hidden else None, spoiler=poll.hidden)


def list_card(say: Words, polls: list[Poll]) -> Card:
    """A server's polls. A hidden one is named by what it spoils, not by what it asks."""
    if not polls:
        return card(Accent.POLL, title(say("poll-list-title")), say("poll-list-empty"))
    return card(Accent.POLL, title(say("poll-list-title")), *(_listed(say, poll) for poll in polls))


def name_of(say: Words, poll: Poll) -> str:
    """A poll's name for a list: its question, or a stand-in that gives nothing away."""
    if not poll.hidden:
        return clip(poll.question, 90)
    return say("poll-hidden-name", episode=str(poll.safe_after), number=str(poll.poll_id % 10_000))


def spoils(say: Words, poll: Poll, library: Library) -> str:
    """What a hidden poll spoils: show and episode, from the database."""
    show = library.get(poll.show_id) if poll.show_id else None
    assert poll.safe_after is not None
    return say("spoils", show=show.title(say.language) if show else "?", episode=str(poll.safe_after))


def options_text(poll: Poll, tally: Tally | None, own: Sequence[Option] = ()) -> str:
    """The options one a line, with bars once there are votes and the tally may be seen."""
    if tally is None or not tally.voters:
        return "\n".join(
            f"**{letter}**  {option.text}" for letter, option in zip(ascii_uppercase, poll.options, strict=False)
        )
    return "\n".join(
        f"**{letter}**  {share.option.text}{' ✔' if share.option in own else ''}\n"
        f"{bar(share.portion)}  {share.portion:.0%} · {share.votes}"
        for letter, share in zip(ascii_uppercase, tally.shares, strict=False)
    )


def _choices(say: Words, poll: Poll) -> Part:
    named = [
        (option, _on_button(letter, option, poll))
        for letter, option in zip(ascii_uppercase, poll.options, strict=False)
    ]
    if len(named) > MOST_BUTTONS:
        menu = [(str(option.id), name) for option, name in named]
        return select(say("poll-choose"), menu, "poll.choose", poll.poll_id)
    return [button(name, "poll.vote", poll.poll_id, option.id, style=ButtonStyle.primary) for option, name in named]


def _watched(say: Words, poll: Poll, library: Library) -> Row | None:
    show = library.get(poll.show_id) if poll.show_id else None
    return watched_row(say, show, poll.safe_after) if show and poll.safe_after else None


def _leading(say: Words, tally: Tally) -> str:
    """What a closed poll came to: the option with the most votes, or those that share that."""
    leading = [share for share in tally.shares if share.leads]
    names = _names(share.option for share in leading)
    return say("poll-leads", count=len(leading), options=names, votes=leading[0].votes, voters=tally.voters)


def _called(poll: Poll, marks: Marks) -> str:
    marked = poll.marked(marks)
    return (
        ", ".join(ascii_uppercase[poll.options.index(option)] for option in marked) if poll.hidden else _names(marked)
    )


def _names(options: Iterable[Option]) -> str:
    return ", ".join(option.text for option in options)


def _on_button(letter: str, option: Option, poll: Poll) -> str:
    if poll.hidden:
        return letter
    if len(poll.options) > MOST_BUTTONS:
        return f"{letter}  {option.text}"
    return option.text if all(len(each.text) <= LONGEST_ON_BUTTON for each in poll.options) else letter


def _state(say: Words, standing: Standing) -> str:
    poll = standing.poll
    state = f"{say('poll-votes', count=standing.tally.voters)} · {_until(say, poll)}"
    if not poll.is_open or poll.results is Results.LIVE:
        return state
    return f"{state} · {say(_when(poll))}"


def _listed(say: Words, poll: Poll) -> str:
    link = f"https://discord.com/channels/{poll.guild_id}/{poll.channel_id}/{poll.message_id}"
    name = name_of(say, poll).translate(_NOT_IN_LINKS)
    return f"**[{name}]({link})**\n" + small(f"<#{poll.channel_id}> · {_until(say, poll)}")


def _until(say: Words, poll: Poll) -> str:
    if not poll.is_open:
        return say("poll-closed")
    return say("poll-closes", time=relative(poll.closes_at)) if poll.closes_at else say("poll-stays-open")


def _when(poll: Poll) -> str:
    """The key of the line that says when the tally can be seen."""
    return f"poll-results-{poll.results.value.replace('_', '-')}"
