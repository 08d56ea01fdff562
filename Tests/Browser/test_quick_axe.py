"""axe, hurried, says what axe says."""

import json

from browser import AXE, PUBLISHED_AXE

FAULTS = """
    const place = document.querySelector('main');
    place.insertAdjacentHTML('beforeend', `
        <div data-look="background: rgb(120 120 120 / 60%); opacity: .9">
            <p data-look="color: #777">Pale on grey</p>
            <p data-look="color: #ccc; background: #fff">Pale on white</p><p data-look="color: #333; background: #000">Dark on black</p>
            <p data-look="color: hsl(200deg 40% 60% / 50%); background: color-mix(in srgb, red, white)">Mixed</p>
            <p data-look="color: white; text-shadow: 0 0 2px black; background: linear-gradient(red, white)">On a gradient</p>
            <p>Beneath another</p><p data-look="position: absolute; margin-top: -1em">Over the last</p>
            <img src="/favicon.svg"><input><button></button><div role="nothing">A role of no kind</div>
        </div>`);
    // Past the site's rules about styles in the text itself.
    for (const element of document.querySelectorAll('[data-look]')) element.style.cssText = element.dataset.look;
"""
RUN = """
    const done = arguments[0];
    axe.run(document, {preload: false}).then(answer => done(JSON.stringify(
        ['violations', 'passes', 'incomplete', 'inapplicable'].map(kind => answer[kind].map(rule => [rule.id, rule.nodes.map(node => [
            node.target, ...['any', 'all', 'none'].map(group => node[group].map(check => [check.id, check.data, check.message]))])])))),
        error => done(JSON.stringify({failed: String(error)})));
"""


def test_same_answer(wide, site):
    answers = {}
    for scheme in ("light", "dark"):
        for name, source in (("published", PUBLISHED_AXE), ("hurried", AXE)):
            wide.look(scheme=scheme)
            wide.open("/")
            wide.unfold()
            wide.script(FAULTS)
            wide.script(source)
            wide.driver.set_script_timeout(60)
            answers[name] = json.loads(wide.driver.execute_async_script(RUN))
            assert "failed" not in answers[name], answers[name]
        assert answers["published"] == answers["hurried"]
        violations = dict(answers["hurried"][0])
        assert {"color-contrast", "image-alt", "label", "button-name", "aria-roles"} <= set(violations)
        assert len(violations["color-contrast"]) >= 2
