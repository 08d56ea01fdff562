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
        .timeline svg{display:block;width:100%;height:auto;min-height:1.5rem}
        .timeline figcaption{font-size:.9rem;color:var(--dim)}
        .timeline .line{stroke:var(--edge);stroke-width:3}
        .timeline .opening{fill:var(--ground);stroke:var(--accent);stroke-width:4}
        .timeline .closing{fill:var(--accent)}
        .timeline .today{stroke:var(--bad);stroke-width:3}
        """
}
