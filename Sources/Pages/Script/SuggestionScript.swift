/// Suggestions under a search field, as the combobox of WAI-ARIA 1.2 has them.
///
/// It makes everything that it needs, so that a page without scripts has nothing that does not work. It is served as a file; the
/// element tells it where to ask (`data-suggestions`) and what to say (`data-label`, `data-found`).
enum SuggestionScript {
    static let text = #"""
        for (const input of document.querySelectorAll("input[data-suggestions]")) suggest(input);

        function suggest(input) {
          const list = document.createElement("ul");
          const status = document.createElement("p");
          let active = -1, timer, asking;

          list.id = input.id + "-suggestions";
          list.className = "suggestions";
          list.hidden = true;
          list.setAttribute("role", "listbox");
          list.setAttribute("aria-label", input.dataset.label);
          status.className = "unseen";
          status.setAttribute("role", "status");
          input.after(list, status);
          for (const [name, value] of Object.entries({
            role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id
          })) input.setAttribute(name, value);

          function close() {
            clearTimeout(timer);
            asking?.abort();
            list.hidden = true;
            list.replaceChildren();
            status.textContent = "";
            input.setAttribute("aria-expanded", "false");
            mark(-1);
          }

          function mark(index) {
            list.children[active]?.setAttribute("aria-selected", "false");
            active = index;
            const option = list.children[active];
            option?.setAttribute("aria-selected", "true");
            option?.scrollIntoView({block: "nearest"});
            if (option) input.setAttribute("aria-activedescendant", option.id);
            else input.removeAttribute("aria-activedescendant");
          }

          function show(words) {
            close();
            if (!words.length) return;
            list.append(...words.map((word, index) => {
              const option = document.createElement("li");
              option.id = list.id + "-" + index;
              option.setAttribute("role", "option");
              option.setAttribute("aria-selected", "false");
              option.textContent = word;
              return option;
            }));
            list.hidden = false;
            input.setAttribute("aria-expanded", "true");
            status.textContent = input.dataset.found.replace("{n}", words.length);
          }

          function choose(option) {
            input.value = option.textContent;
            close();
          }

          async function ask() {
            const typed = input.value.trim();
            asking?.abort();
            if (typed.length < 2) return close();
            const question = asking = new AbortController();
            try {
              const answer = await fetch(input.dataset.suggestions + encodeURIComponent(typed), {signal: question.signal});
              const words = answer.ok ? await answer.json() : [];
              if (!question.signal.aborted) show(words.filter(word => word !== typed.toLowerCase()));
            } catch {
              if (!question.signal.aborted) close();
            }
          }

          input.addEventListener("input", () => {
            clearTimeout(timer);
            timer = setTimeout(ask, 120);
          });
          input.addEventListener("keydown", event => {
            const count = list.children.length;
            if (event.isComposing || !count) return;
            if (event.key === "ArrowDown") mark(active + 1 < count ? active + 1 : -1);
            else if (event.key === "ArrowUp") mark(active < 0 ? count - 1 : active - 1);
            else if (event.key === "Enter" && active >= 0) choose(list.children[active]);
            else if (event.key === "Escape") close();
            else return;
            event.preventDefault();
          });
          input.addEventListener("blur", close);
          input.form.addEventListener("submit", close);
          // Pressing the mouse on the list must not take the focus from the field before the click comes.
          list.addEventListener("mousedown", event => event.preventDefault());
          list.addEventListener("click", event => {
            if (event.target.role === "option") choose(event.target);
          });
        }
        """#
}
