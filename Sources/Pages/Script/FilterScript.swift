/// Filters without a new page: the list, its counts and its links are exchanged for those of the page that the form would have led to.
///
/// The last choice wins. A page that does not come, comes late, or is another than was thought is gone to in the ordinary way. The address
/// follows, by which back and forward, a copied address and the other language's page say what is shown. The form's `data-busy` says what
/// to tell while it takes long.
enum FilterScript {
    static let text = #"""
        const form = document.querySelector("form.filters");
        const results = document.querySelector(".results");
        if (form && results) exchangeWithoutReload();

        function exchangeWithoutReload() {
          const status = document.createElement("p");
          const links = "link[rel=alternate], link[rel=canonical]";
          const search = form.querySelector("input[type=search]");
          let asking, leaving, hiding, shown = here();

          status.className = "unseen";
          status.setAttribute("role", "status");
          form.after(status);

          function here() {
            return location.pathname + location.search;
          }

          function chosen() {
            const fields = [...new FormData(form)].filter(([, value]) => value);
            return form.getAttribute("action") + "?" + new URLSearchParams(fields);
          }

          function tell(text, isBusy) {
            clearTimeout(hiding);
            status.textContent = text;
            status.className = "passing";
            if (isBusy) return results.setAttribute("aria-busy", "true");
            results.removeAttribute("aria-busy");
            hiding = setTimeout(() => status.className = "unseen", 4000);
          }

          async function show(address, isInHistory) {
            asking?.abort();
            const question = asking = new AbortController();
            const typed = search.value;
            const slow = setTimeout(() => tell(form.dataset.busy, true), 400);
            const late = setTimeout(() => question.abort(), 15000);
            try {
              const answer = await fetch(address, {signal: question.signal});
              const page = new DOMParser().parseFromString(await answer.text(), "text/html");
              if (asking !== question) return;
              if (!answer.ok || !page.querySelector(".results")) throw new Error(answer.status);
              exchange(page, typed, isInHistory);
              asking = undefined;
            } catch {
              // One that a later choice has taken the place of says nothing, nor one whose page is being left.
              if (asking !== question || leaving === question) return;
              if (isInHistory) location.reload();
              else location.assign(address);
            } finally {
              clearTimeout(slow);
              clearTimeout(late);
            }
          }

          function exchange(page, typed, isInHistory) {
            const focusAgain = focusKeeper();
            for (const select of form.querySelectorAll("select")) {
              const fresh = page.getElementById(select.id);
              const value = fresh.value;
              select.replaceChildren(...fresh.children);
              select.value = value;
            }
            // What has been typed meanwhile stays.
            if (search.value === typed) search.value = page.getElementById(search.id).value;
            for (const field of form.querySelectorAll("input[type=hidden]")) field.remove();
            form.append(...page.querySelectorAll("form.filters input[type=hidden]"));
            results.replaceChildren(...page.querySelector(".results").childNodes);
            for (const link of document.head.querySelectorAll(links)) link.remove();
            document.head.append(...page.head.querySelectorAll(links));
            document.title = page.title;
            const twin = page.querySelector("a.twin");
            if (twin) document.querySelector("a.twin").href = twin.getAttribute("href");
            if (!isInHistory) follow();
            shown = here();
            document.dispatchEvent(new Event("exchanged"));
            focusAgain();
            tell(results.querySelector("h2").textContent, false);
          }

          // The address as the site itself writes it, which says nothing that goes without saying.
          function follow() {
            const own = document.head.querySelector("link[hreflang=" + document.documentElement.lang + "]");
            const address = new URL(own.href);
            const path = address.pathname + address.search;
            if (path !== here()) history.pushState(null, "", path);
          }

          // The form is never exchanged, and keeps the focus by itself. A link that is gone hands it to the one that took its place.
          function focusKeeper() {
            const focused = document.activeElement;
            if (!results.contains(focused)) return () => {};
            const group = [".active-filters", ".views"].find(name => focused.closest(name));
            const place = group ? [...results.querySelectorAll(group + " a")].indexOf(focused) : 0;
            const href = focused.getAttribute("href");
            return () => {
              const links = [...results.querySelectorAll((group ?? "") + " a")];
              const link = group ? links[Math.min(place, links.length - 1)] : links.find(link => link.getAttribute("href") === href);
              const target = link ?? results.querySelector("h2");
              if (!link) target.tabIndex = -1;
              target.focus({preventScroll: true});
            };
          }

          form.addEventListener("change", event => {
            if (event.target.matches("select")) show(chosen());
          });
          form.addEventListener("submit", async event => {
            event.preventDefault();
            await show(chosen());
            // On a narrow screen the list is below the form, and may be out of sight.
            const top = results.getBoundingClientRect().top;
            if (top >= form.getBoundingClientRect().bottom && top > innerHeight / 2) results.scrollIntoView();
          });
          results.addEventListener("click", event => {
            const link = event.target.closest(".active-filters a, .views a");
            const isPlain = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
            if (!link || !isPlain || link.pathname !== location.pathname) return;
            event.preventDefault();
            show(link.href);
          });
          addEventListener("popstate", () => {
            if (here() !== shown) show(here(), true);
          });
          // Whoever goes to another page is not to be called back from it.
          addEventListener("pagehide", () => leaving = asking);
          document.addEventListener("click", event => {
            if (event.target.closest("a[href]")) leaving = asking;
          }, true);
        }
        """#
}
