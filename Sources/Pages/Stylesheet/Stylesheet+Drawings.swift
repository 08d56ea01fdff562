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
        """
}
