extension Stylesheet {
    /// Drawings made on the server, in the page's colours.
    static let drawings = """
        .mark-ground{fill:var(--accent)}
        .mark-sun{fill:var(--sun)}
        .mark-line{fill:none;stroke:var(--on-accent);stroke-width:2.5;stroke-linecap:round}
        .share{max-width:34rem;margin:.5rem 0}
        .share p{margin:.25rem 0 .4rem}
        .share-bar{display:block;width:100%;height:.75rem;border:1px solid var(--edge);border-radius:2px}
        .share-eu{fill:var(--accent)}
        .share-own{fill:var(--line)}
        .liquidity{margin:0 0 1.25rem;max-width:44rem}
        .liquidity svg{display:block;width:100%;height:auto;margin:.5rem 0}
        .liquidity .debt{fill:var(--tint)}
        .liquidity .zero{stroke:var(--edge);stroke-width:2}
        .liquidity .balance{fill:none;stroke:var(--accent);stroke-width:3;stroke-linejoin:round}
        .liquidity .deepest{fill:var(--bad)}
        .by-hand li{border-bottom:1px solid var(--edge);padding:1.25rem 0 .25rem;max-width:none}
        .timeline svg{display:block;width:100%;height:auto;min-height:1.5rem}
        .timeline figcaption{font-size:.9rem;color:var(--dim)}
        .timeline .line{stroke:var(--edge);stroke-width:3}
        .timeline .opening{fill:var(--ground);stroke:var(--accent);stroke-width:4}
        .timeline .closing{fill:var(--accent)}
        .timeline .today{stroke:var(--bad);stroke-width:3}
        .map{margin-bottom:2rem}
        .map-beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1rem 2.5rem}
        .map figure{margin:0 0 1rem;max-width:30rem}
        .map figure>svg{display:block;width:100%}
        .map th,.map td{min-width:0;overflow-wrap:anywhere}
        .map figcaption{font-size:.9rem;color:var(--dim)}
        .map figcaption p{margin:.35rem 0}
        .key{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
        .swatch{width:1.1rem;vertical-align:-.15em;margin-right:.35rem}
        .n0{fill:var(--ground);stroke:var(--edge)}
        .n1{fill:var(--tint);stroke:var(--edge)}
        .n2{fill:var(--tint);stroke:var(--accent);stroke-width:3}
        .n3{fill:var(--accent);stroke:var(--edge)}
        .tiles .n0{stroke:var(--line)}
        .map text{font-size:13px;stroke:none;fill:var(--text)}
        .map .n0 text{fill:var(--dim)}
        .map .n3 text{fill:var(--on-accent)}
        .map .count{font-size:15px;font-weight:700}
        .region{fill:none;stroke:var(--text);stroke-width:1.5}
        .map .over{pointer-events:none}
        .map .over .count{font-size:26px;paint-order:stroke;stroke:var(--ground);stroke-width:6px}
        .map svg a:hover [class^=n]{stroke:var(--text);stroke-width:3}
        .map svg a:focus-visible [class^=n]{stroke:var(--focus);stroke-width:4}
        @media (forced-colors:active){
        .map svg{forced-color-adjust:none}
        .map [class^=n]{fill:Canvas;stroke:CanvasText}
        .map .n3{stroke-width:5}
        .map svg text{fill:CanvasText}
        .map .over .count{stroke:Canvas}
        }
        """
}
