// The frame around SimCord's page: which channels there are, whom to act as, and whether time is passing; and what
// SimCord's page lacks of Discord: the menu of a message, links to channels and commands, times that count down.
// The address's fragment says who acts where; SimCord's page loads anew when it changes, so every choice is a plain link.

const [secret, channelId, memberId] = location.hash.slice(1).split("/");
const own = (name) => document.getElementById(`playground-${name}`);
const texts = document.getElementById("playground").dataset;
const { lang } = document.documentElement;
const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

// Channels and members, sent by the server now and whenever something happens.

const changes = new EventSource(`/playground/changes?${secret}`);
const seen = JSON.parse(sessionStorage.getItem(secret)) ?? {};
let channels = [];
let member;
const address = (channel, person = member) => `#${secret}/${channel.id}/${person.id}`;

changes.onmessage = ({ data }) => {
  const overview = JSON.parse(data);
  const { cast } = overview;
  member = cast.find(({ id }) => id === memberId) ?? cast[0];
  channels = overview.channels.filter(({ readers }) => readers.includes(member.id));
  const current = channels.find(({ id }) => id === channelId) ?? channels[0];
  remember(current);
  own("server").textContent = overview.server;
  own("channels").replaceChildren(...channels.map((channel) => {
    const link = entry(channel, channel === current, channel.kind === "forum" ? null : address(channel));
    link.className = channel.kind;
    if (channel.unread) link.append(element("span", { className: "unread", textContent: texts.new }));
    return element("li", {}, link);
  }));
  own("cast").replaceChildren(...cast.map((person) => {
    const there = current.readers.includes(person.id) ? current : channels[0];
    const link = entry(person, person === member, address(there, person));
    const face = element("span", { className: "face", textContent: person.name[0] });
    face.style.background = person.colour;
    link.prepend(face);
    return element("li", {}, link);
  }));
};

function entry({ name }, isCurrent, href) {
  const link = element("a", { textContent: name });
  if (href) link.href = href;
  if (isCurrent) link.setAttribute("aria-current", "true");
  return link;
}

// A channel counts as read up to where it was when this tab first saw it; a thread that opens later is unread.
function remember(current) {
  const first = !Object.keys(seen).length;
  for (const channel of channels) {
    if (first || channel === current) seen[channel.id] = channel.latest;
    channel.unread = BigInt(channel.latest) > BigInt(seen[channel.id] ?? 0);
  }
  sessionStorage.setItem(secret, JSON.stringify(seen));
}

// Time. "in 20 seconds" counts down, as it does in Discord; SimCord's page writes it once, in the page's language.

const relative = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
const units = [
  [60, "second", 1], [3600, "minute", 60], [86400, "hour", 3600], [604800, "day", 86400], [Infinity, "week", 604800],
];

// What such a time reads like, whatever its number.
const shape = (text) => text.replace(/\d+/g, "#");
const shapes = new Set(units.flatMap(([, unit]) => [-2, -1, 0, 1, 2].map((count) => shape(relative.format(count, unit)))));

function countDown() {
  for (const time of document.querySelectorAll(".discord-timestamp")) {
    if (!shapes.has(shape(time.textContent))) continue;
    const seconds = (new Date(time.dateTime) - Date.now()) / 1000;
    const [, unit, length] = units.find(([limit]) => Math.abs(seconds) < limit);
    time.textContent = relative.format(Math.round(seconds / length), unit);
  }
}

function showClock() {
  const running = changes.readyState === EventSource.OPEN;
  own("clock").classList.toggle("stopped", !running);
  own("clock").textContent = running
    ? `${texts.live} · ${new Date().toLocaleTimeString(lang)}`
    : secret ? texts.stopped : texts.address;
}

setInterval(() => { countDown(); showClock(); }, 1000);
changes.onopen = changes.onerror = showClock;

// The timeline stays at its newest message until a person scrolls away, and returns there when they write.

const timeline = document.getElementById("channel-timeline");
let following = true;
let last = { scrollTop: 0, scrollHeight: 0 };
const follow = () => {
  if (following) timeline.scrollTop = timeline.scrollHeight;
  last = { scrollTop: timeline.scrollTop, scrollHeight: timeline.scrollHeight };
};
const growth = new ResizeObserver(follow);
growth.observe(timeline);
growth.observe(document.getElementById("channel-message-list"));
timeline.addEventListener("scroll", () => {
  const { scrollTop, scrollHeight, clientHeight } = timeline;
  if (scrollHeight - scrollTop - clientHeight < 80) following = true;
  else if (scrollHeight === last.scrollHeight && scrollTop < last.scrollTop) following = false;
  last = { scrollTop, scrollHeight };
}, { passive: true });
document.addEventListener("submit", () => { following = true; follow(); }, true);

// A mention of a channel leads there, and so does a link to a message: to that very one, if it is on the page.

const LINK = /^https:\/\/discord\.com\/channels\/\d+\/(\d+)(?:\/(\d+))?$/;
document.addEventListener("click", (event) => {
  const [link, linked, message] = event.target.closest("a")?.href.match(LINK) ?? [];
  const name = event.target.closest(".mention")?.textContent;
  const channel = channels.find((one) => one.id === linked || `#${one.name}` === name);
  if (link) event.preventDefault();
  if (channel) location.hash = address(channel);
  timeline.querySelector(`[data-message-id="${message}"]`)?.scrollIntoView({ block: "center" });
});

const request = async (path, body) => {
  const { contextId } = window.simcordPreview;
  const headers = { "X-Simcord-Capability": location.hash.slice(1), "X-Simcord-Context": contextId };
  const answer = await fetch(path, body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};

// A mention of a command calls it as its reader's list of commands does, and begins it where they write.

let list;
const nameCommands = async () => {
  const mentions = timeline.querySelectorAll(".text-display .command-mention:not([data-named])");
  for (const mention of mentions) mention.dataset.named = "";
  if (!mentions.length) return;
  const { entries } = await (list ??= request("/api/commands"));
  for (const mention of mentions) {
    const command = entries.find(({ path }) => `/${path.join(" ")}` === mention.textContent);
    if (command) mention.textContent = `/${command.invocation}`;
  }
};

document.addEventListener("click", ({ target }) => {
  const command = target.closest(".text-display .command-mention");
  const composer = document.getElementById("channel-composer-input");
  if (!command || !composer) return;
  composer.value = command.textContent;
  composer.focus();
  composer.dispatchEvent(new Event("input", { bubbles: true }));
});

// The menu of a message: the bot's message commands.

const menu = own("menu");

async function openMenu(message, x, y) {
  const commands = Object.entries(await request("/playground/menu"));
  menu.replaceChildren(...commands.map(([command, label]) => element("button", {
    type: "button", role: "menuitem", textContent: label,
    onclick: () => {
      menu.hidePopover();
      request("/playground/menu", { message: message.dataset.messageId, command }).catch((error) => tell(error.message));
    },
  })));
  if (!commands.length) return;
  menu.showPopover();
  menu.style.left = `${Math.min(x, innerWidth - menu.offsetWidth - 8)}px`;
  menu.style.top = `${Math.min(y, innerHeight - menu.offsetHeight - 8)}px`;
  menu.firstElementChild.focus();
}

timeline.addEventListener("contextmenu", (event) => {
  const message = event.target.closest("[data-message-id]");
  if (!message) return;
  event.preventDefault();
  openMenu(message, event.clientX, event.clientY);
});

const addMenuButtons = () => {
  for (const actions of timeline.querySelectorAll(".message-context-actions:not(:has(.playground-more))")) {
    const button = element("button", { type: "button", className: "message-action-button playground-more", textContent: "⋯" });
    button.title = texts.apps;
    button.setAttribute("aria-label", texts.apps);
    button.onclick = () => {
      const { left, bottom } = button.getBoundingClientRect();
      openMenu(button.closest("[data-message-id]"), left, bottom + 4);
    };
    actions.append(button);
  }
};
// What speaks through a webhook is an app too, and Discord marks it as one.
const markApps = () => {
  for (const badge of timeline.querySelectorAll(".message-app-badge")) {
    if (badge.textContent === "WEBHOOK") badge.textContent = "APP";
  }
};
new MutationObserver(() => {
  addMenuButtons();
  markApps();
  nameCommands();
}).observe(timeline, { childList: true, subtree: true });

// What SimCord's page says by itself, in the language of its people.

const said = Object.entries({
  ".message-ephemeral-note": texts.private,
  ".message-edited": ` (${texts.edited})`,
  "#modal-root .button-primary": texts.submit,
  "#modal-root .button-secondary": texts.cancel,
  ".modal-disclaimer": texts.form,
  "#channel-empty": texts.empty,
  "#new-messages": texts.latest,
});
const sayInTheirs = () => {
  for (const [place, text] of said) {
    for (const { lastChild } of document.querySelectorAll(place)) lastChild.data = text;
  }
  const composer = document.getElementById("channel-composer-input");
  const [, name] = composer?.placeholder?.match(/^Message #(.*)$/) ?? [];
  const asked = texts.message.replace("#", `#${name}`);
  if (name && composer.placeholder !== asked) composer.placeholder = asked;
};
new MutationObserver(sayInTheirs).observe(document.getElementById("preview-app"), {
  attributeFilter: ["placeholder"], childList: true, subtree: true,
});

// Of SimCord's status line, only what went wrong concerns a person who came to try a bot.

const status = document.getElementById("action-status");
const tell = (text) => { status.textContent = text; status.classList.add("is-trouble"); };
document.getElementById("preview-stage").append(status);
new MutationObserver(() => {
  status.classList.toggle("is-trouble", /not completed|uncertain|interrupted|unavailable/.test(status.textContent));
}).observe(status, { childList: true });
