"""What a poll looks like: its public card, what a covered one shows privately, answers to votes, and lists of polls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discord import ButtonStyle, ui

from bot.polls.rules.ballots import Kind, Poll, Results
from bot.polls.rules.listing import Which
from bot.texts import plain
from bot.ui.cards import Accent, Card, Part, Row, button, card, clip, relative, small, title, turning
from bot.ui.help.cards import Topic, what_is_this
from bot.ui.polls.ballots import choices
from bot.ui.polls.runoffs import conclusion
from bot.ui.polls.tallies import ballot_text, leading, options_text, question_title, tally_text, what_counts
from bot.ui.polls.verdicts import verdict
from bot.ui.progress import watched_row
from bot.ui.spoilers.cards import label

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.i18n import Words
    from bot.packs.library import Library
    from bot.polls.rules.listing import Listing
    from bot.polls.rules.standings import Standing, Vote

NAME_LENGTH = 90
_NOT_IN_LINKS = str.maketrans("[]", "()")


def poll_card(say: Words, standing: Standing, library: Library) -> Card:
    """The public card. Of a hidden poll it says what it spoils, and nothing of what it asks."""
    if standing.poll.hidden:
        return _covered_card(say, standing, library)
    return card(Accent.POLL, *_poll(say, standing, to_voter=False), _foot(say, standing))


def revealed_card(say: Words, standing: Standing, library: Library) -> Card:
    """A hidden poll for somebody who may see it, to vote in."""
    parts = _poll(say, standing, to_voter=standing.own is not None)
    if standing.own:
        parts.append(own_vote(say, standing))
    return card(Accent.POLL, spoils(say, standing.poll, library), *parts, _foot(say, standing))


def vote_text(say: Words, vote: Vote) -> str:
    """The private answer to a vote: what is stored.

    Of a hidden poll it names letters only, for whoever pressed a button without looking.
    """
    poll = vote.standing.poll
    chosen = ballot_text(poll, vote.marks)
    if vote.before is None:
        told = say("poll-voted", option=chosen)
    elif vote.before == vote.marks:
        told = say("poll-voted-same", option=chosen)
    else:
        told = say("poll-voted-changed", option=chosen, before=ballot_text(poll, vote.before))
    return f"{told}\n{small(say('poll-may-change'))}"


def vote_card(say: Words, vote: Vote) -> Card:
    """The private answer to a vote after which the tally may be seen."""
    told, counted = vote_text(say, vote), tally_text(vote.standing)
    if vote.standing.poll.hidden:
        return card(Accent.POLL, counted, label=told, spoiler=True)
    return card(Accent.POLL, told, counted)


def made_card(say: Words, poll: Poll) -> Card:
    """The private answer to whoever made a poll: where or when it is, and how to change it."""
    if poll.opened_at is None and poll.opens_at is not None:
        told = say("poll-waits", time=f"<t:{int(poll.opens_at.timestamp())}:F>", when=relative(poll.opens_at))
    else:
        told = say("poll-posted", link=link_of(poll))
    until = _until(say, poll)
    until = until[:1].upper() + until[1:]
    return card(Accent.POLL, told, small(until), managing(say, poll), small(say("poll-edit-hint")))


def called_off_card(say: Words) -> Card:
    """The private answer to whoever called a poll off before it opened."""
    return card(Accent.POLL, say("poll-called-off"))


def twin_card(say: Words, twin: Poll) -> Card:
    """The private answer to whoever would ask what is being asked already."""
    again = button(say("poll-twin-again"), "poll.again", twin.poll_id)
    return card(Accent.POLL, say("poll-twin", link=link_of(twin), until=_until(say, twin)), [again])


def list_card(say: Words, listing: Listing, covered: Collection[Poll]) -> Card:
    """A page of a server's polls. What would spoil the reader is named by what it spoils, not by what it asks."""
    parts: list[Part] = [title(say("poll-list-title"))]
    if listing.which is not Which.ALL:
        parts.append(small(say(f"poll-list-{listing.which.value}")))
    if not listing.polls:
        return card(Accent.POLL, *parts, say("poll-list-empty" if listing.which is Which.ALL else "poll-list-none"))
    parts += [_listed(say, poll, covered=poll in covered) for poll in listing.polls]
    if listing.pages > 1:
        parts.append(small(say("poll-pages", page=listing.page + 1, pages=listing.pages)))
        parts.append(turning(say, listing.page, listing.pages, "poll.list", listing.which.value))
    return card(Accent.POLL, *parts)


def called(say: Words, poll: Poll, *, covered: bool) -> str:
    """A poll's name where no markup counts: its question, or a stand-in that gives nothing away."""
    if not (poll.hidden or covered):
        return clip(poll.question, NAME_LENGTH)
    return say("poll-hidden-name", episode=str(poll.safe_after), number=str(poll.poll_id % 10_000))


def name_of(say: Words, poll: Poll, *, covered: bool) -> str:
    """A poll's name within a text."""
    return plain(called(say, poll, covered=covered))


def spoils(say: Words, poll: Poll, library: Library) -> str:
    """What a hidden poll spoils: show and episode, from the database."""
    show = library.get(poll.show_id) if poll.show_id else None
    assert poll.safe_after is not None
    return label(say, show, poll.safe_after) if show else say("spoils", show="?", episode=str(poll.safe_after))


def link_of(poll: Poll) -> str:
    """Where a poll's card is."""
    return f"https://discord.com/channels/{poll.guild_id}/{poll.channel_id}/{poll.message_id}"


def own_vote(say: Words, standing: Standing) -> str:
    """How the reader voted."""
    return say("poll-own-vote", option=ballot_text(standing.poll, standing.own or ()))


def managing(say: Words, poll: Poll) -> Row:
    """What can be done about a poll that nobody has voted in."""
    edit = button(say("poll-edit"), "poll.edit", poll.poll_id)
    if poll.opened_at is not None:
        return [edit]
    return [edit, button(say("poll-call-off"), "poll.call-off", poll.poll_id, style=ButtonStyle.danger)]


def state(say: Words, standing: Standing) -> str:
    """How many have voted, and until when others can; of an open poll, when its tally can be seen."""
    poll = standing.poll
    state = f"{say('poll-votes', count=standing.tally.voters)} · {_until(say, poll)}"
    if not poll.is_open or poll.results is Results.LIVE:
        return state
    return f"{state} · {say(when_shown(poll))}"


def when_shown(poll: Poll) -> str:
    """The key of the line that says when the tally can be seen."""
    return f"poll-results-{poll.results.value.replace('_', '-')}"


def _poll(say: Words, standing: Standing, *, to_voter: bool) -> list[Part]:
    """All that a poll says to whoever may see it, and what to vote with."""
    poll = standing.poll
    visible, voted = poll.shows_tally(to_voter=to_voter), bool(standing.votes)
    parts: list[Part] = [
        small(_asked(say, poll)),
        question_title(poll),
        tally_text(standing) if visible else options_text(poll),
    ]
    if visible and voted and (meaning := what_counts(say, poll)):
        parts.append(small(meaning))
    if poll.note:
        parts.append(small(poll.note))
    if voted and (not poll.is_open or (visible and poll.kind is Kind.RANKED)):
        parts.append(conclusion(say, standing) if poll.closed_at else leading(say, standing))
    parts += verdict(say, standing)
    if poll.is_open:
        parts.append(choices(say, poll))
    return parts


def _covered_card(say: Words, standing: Standing, library: Library) -> Card:
    poll = standing.poll
    show = library.get(poll.show_id) if poll.show_id else None
    assert poll.safe_after is not None
    watched = watched_row(say, show, poll.safe_after) if show else []
    reveal = button(say("seal-reveal"), "poll.reveal", poll.poll_id, style=ButtonStyle.primary)
    return card(
        Accent.POLL,
        small(_asked(say, poll)),
        spoils(say, poll, library),
        small(say("poll-covered-hint")),
        [reveal, *watched],
        *verdict(say, standing, covered=True),
        _foot(say, standing),
    )


def _foot(say: Words, standing: Standing) -> Part:
    """Where a poll is and who sees what of it; and, small, what all this is."""
    lines = (small(state(say, standing)), small(_who_sees(say, standing.poll)))
    return ui.Section[Any](*lines, accessory=what_is_this(say, Topic.POLLS))


def _asked(say: Words, poll: Poll) -> str:
    author = say.mention(poll.author_id)
    if poll.ping_role_id is None:
        return say("poll-line", author=author)
    everybody = poll.ping_role_id == poll.guild_id
    return say("poll-line-for", author=author, role="@everyone" if everybody else f"<@&{poll.ping_role_id}>")


def _who_sees(say: Words, poll: Poll) -> str:
    if not poll.anonymous:
        return say("poll-named")
    return say("poll-anonymous-open" if poll.closed_at is None else "poll-anonymous-closed")


def _listed(say: Words, poll: Poll, *, covered: bool) -> str:
    name = plain(called(say, poll, covered=covered).translate(_NOT_IN_LINKS))
    where = small(f"<#{poll.channel_id}> · {_until(say, poll)}")
    return f"**[{name}]({link_of(poll)})**\n{where}" if poll.message_id else f"**{name}**\n{where}"


def _end(say: Words, poll: Poll) -> str:
    if poll.voided:
        return say("poll-void")
    return say("poll-resolved" if poll.resolved_at else "poll-closed")


def _until(say: Words, poll: Poll) -> str:
    if poll.closed_at is not None:
        return _end(say, poll)
    if poll.opened_at is None and poll.opens_at is not None:
        return say("poll-opens", time=relative(poll.opens_at))
    if poll.closes_with is not None and poll.closes_at is None:
        return say("poll-closes-unknown", episode=str(poll.closes_with))
    if poll.closes_at is None:
        return say("poll-stays-open")
    if poll.closes_with is not None:
        return say("poll-closes-with", episode=str(poll.closes_with), time=relative(poll.closes_at))
    return say("poll-closes", time=relative(poll.closes_at))
