"""A stand-in for Discord's servers, and the tests that run the bot against it over real HTTP and WebSocket.

How to use it
-------------
A test starts a StandIn, runs the bot as a process against it, lets people act, and waits for what they see::

    async def test_a_fan_opens_a_lobby(tmp_path: Path) -> None:
        async with StandIn(permissions=PERMISSIONS) as discord, BotProcess(discord, tmp_path) as bot:
            await bot.ready()
            guild = discord.world.guild
            mina, joon, general = guild.member("Mina"), guild.member("Joon"), guild.channel("general")

            lobby = await (await discord.slash(mina, general, "trivia start", questions=3)).original()
            await discord.press(joon, lobby, "Join")
            await lobby.shows("Joon")
            question = await general.message_where("Question 1")

            form = await (await discord.slash(mina, general, "poll create")).modal()
            poll = await (await discord.submit(mina, form, {"Question": "Who lives?"})).original()

            assert await bot.terminate() == 0
            assert discord.complaints == []

Nothing here sleeps or polls: whatever waits is woken by the next change, and fails after ten seconds
(``world.patience``) with a transcript of all requests, events and the bot's own output.

What people do (``people.py``): ``slash``, ``autocomplete``, ``press``, ``select``, ``submit``, ``message_menu``,
``say``, ``rewrite``, ``remove``, ``react``. They can do only what Discord's client lets them do: a missing option, a
greyed-out button, another's private message or a command that needs a permission fails the test. Each interaction is an
Exchange (``exchange.py``): ``answered()`` is the first callback, ``original()`` the response once it has text,
``modal()`` the form, ``choices()`` what autocomplete offers, ``said(...)`` any response or follow-up; ``expire()`` ends
its token.

What there is (``world.py``, ``guilds.py``, ``channels.py``, ``messages.py``): a furnished server; ``add_member``,
``add_role``, ``add_text``, ``add_forum``, ``add_thread`` and ``add_guild`` make more, before or after the bot connects.
A Message knows its ``text``, ``buttons``, ``component(...)``, ``attachments``, ``file(...)`` and earlier ``versions``;
``shows(...)`` and ``gone()`` wait. ``world.conversation(user)`` is a direct conversation.

What can go wrong, on demand: ``fail_next`` (with an error, a page, a rate limit, silence, or a break before or after
the request is done: ``faults.py``), ``drop`` (silently, or with a close code), ``gateway.forget`` (the session cannot
be resumed), ``gateway.ask_to_reconnect``, ``gateway.invalidate``, ``gateway.go_silent`` (open, but dead),
``gateway.refused_connections``, ``gateway.overlap`` (a resume brings events twice), ``gateway.refuse_identify_with`` (a
close code), ``world.privileged_intents`` (those switched on in the portal), ``world.answer_within`` (three seconds),
``BotProcess.kill``; roles and overwrites take permissions away. ``indoors`` runs the bot without a process, less
patient than it is, so that what it tries again a test sees soon.

What is checked (``rest.py``, ``checks.py``): every body against Discord's OpenAPI document (``openapi.py``; TOLERATED
lists the two things that Discord takes although the document does not say so), and against the documented limits that
the document does not state (``limits.py``). What breaks them is refused with 400, as by Discord, and kept in
``violations``. ``pings`` are messages that could have pinged somebody, ``unknown_routes`` requests that nobody answers,
``refusals`` all 429: edits are limited to 5 in 5 seconds a channel, everything to 50 a second, with Discord's headers.
``complaints`` is all of these together, save what the test asked for.
``requests`` has every request with its answer.

The document is not part of this repository. Where it is missing the tests here are skipped, and say so.

What it does not do: native polls, voice, AutoMod's own blocking, audit logs, slow mode, timeouts of members, and the
extra limit on edits of messages that are older than an hour.
"""
