/// Two things beside a list: a button that copies the page's address as it can be shared, and keys for those who use no mouse.
///
/// A page has an empty place for them (`handy`), which the script fills, in the page's language. The keys work while a row of the list has
/// the focus and nowhere else, so that neither typing nor speech input sets them off (WCAG 2.1.4) and nothing has to be remembered.
enum HandyScript {
    static let text = "const words = {sv: \(object(.swedish)), en: \(object(.english))}[document.documentElement.lang];\n" + code

    /// The words as a script writes them: they hold neither quotation marks nor backslashes.
    private static func object(_ words: KeyWords) -> String {
        let pairs = [
            ("copy", words.copy), ("copied", words.copied), ("copyFailed", words.copyFailed), ("keys", words.keys),
            ("whenKeys", words.whenKeys), ("next", words.next), ("previous", words.previous), ("toSearch", words.toSearch),
            ("toIdea", words.toIdea), ("show", words.show), ("close", words.close),
        ]
        return "{" + pairs.map { "\($0.0): \"\($0.1)\"" }.joined(separator: ", ") + "}"
    }

    private static let code = #"""
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
        """#
}
