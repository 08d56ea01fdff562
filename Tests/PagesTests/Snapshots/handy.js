const words = {sv: {copy: "Kopiera länk", copied: "Länken är kopierad.", copyFailed: "Länken kunde inte kopieras. Kopiera adressen i webbläsarens adressfält.", keys: "Kortkommandon", whenKeys: "Tangenterna fungerar när en rad i listan är markerad. Gå dit med tabbtangenten.", next: "Nästa rad", previous: "Föregående rad", toSearch: "Till sökfältet", toIdea: "Till rutan för din idé", show: "Visa kortkommandon", close: "Stäng"}, en: {copy: "Copy link", copied: "The link has been copied.", copyFailed: "The link could not be copied. Copy the address in the browser’s address bar.", keys: "Keyboard shortcuts", whenKeys: "The keys work when a row of the list is in focus. Use the Tab key to get there.", next: "Next row", previous: "Previous row", toSearch: "To the search field", toIdea: "To the box for your idea", show: "Show the keyboard shortcuts", close: "Close"}}[document.documentElement.lang];
const rows = ".card, .match, .results .scroll tbody tr, .month li";
const field = () => document.querySelector("#sok, #idea");
const dialog = element("dialog", {className: "keys"});

if (document.querySelector(".handy")) {
  fillDialog();
  fill();
  // The place comes anew with each list.
  document.addEventListener("exchanged", fill);
  document.addEventListener("keydown", press);
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function button(text, onclick, className) {
  return element("button", {type: "button", className, onclick}, text);
}

function fill() {
  const status = element("span");
  status.setAttribute("role", "status");
  document.querySelector(".handy").replaceChildren(
    button(words.copy, () => copy(status), "button quiet"), button(words.keys, () => dialog.showModal(), "button quiet"), status);
}

function fillDialog() {
  const title = element("h2", {id: "keys"}, words.keys);
  const list = element("dl", {className: "rows"});
  for (const [key, meaning] of [
    ["j", words.next], ["k", words.previous], ["/", field().id === "sok" ? words.toSearch : words.toIdea], ["?", words.show]
  ]) list.append(element("dt", {}, element("kbd", {}, key)), element("dd", {}, meaning));
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.append(title, element("p", {}, words.whenKeys), list, button(words.close, () => dialog.close(), "button"));
  document.querySelector("main").append(dialog);
}

function press(event) {
  const row = event.target.closest?.(rows);
  if (!row || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.target.matches("input, select, textarea")) return;
  switch (event.key.toLowerCase()) {
    case "j": move(row, 1); break;
    case "k": move(row, -1); break;
    case "/": field().focus(); break;
    case "?": dialog.showModal(); break;
    default: return;
  }
  event.preventDefault();
}

function move(row, step) {
  const all = [...document.querySelectorAll(rows)].filter(row => !row.closest("details:not([open])"));
  all[all.indexOf(row) + step]?.querySelector("a")?.focus();
}

async function copy(status) {
  const own = document.head.querySelector("link[hreflang=" + document.documentElement.lang + "]");
  try {
    await navigator.clipboard.writeText(own.href);
    status.textContent = words.copied;
  } catch {
    status.textContent = words.copyFailed;
  }
}