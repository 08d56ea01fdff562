extension Stylesheet {
    /// What only the staff's pages have: the way of a case, its events, the board, and tables to fill in. A file of its own, which the public
    /// never fetches.
    static let work = """
        .phases{display:flex;flex-wrap:wrap;gap:.35rem;list-style:none;padding:0;margin:0 0 1.5rem}
        .phases li{margin:0;padding:.25rem .75rem;border:1px solid var(--line);border-radius:3px;color:var(--dim)}
        .phases li[aria-current]{border:2px solid var(--accent);color:var(--text);background:var(--tint)}
        .thread{list-style:none;padding:0;margin:0 0 2rem;border-left:4px solid var(--line)}
        .thread>li{padding:.25rem 0 .5rem 1.25rem;margin:0;max-width:none}
        .thread h3{margin-top:.25rem}
        .thread p{margin-bottom:.35rem}
        .board{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1rem 1.5rem}
        .board h2{font-size:1rem;margin:0;padding-bottom:.5rem}
        .board .card a{font-weight:650}
        fieldset:not(.choices){margin:0 0 1.5rem;padding:.5rem 1.25rem .25rem;border:1px solid var(--line);border-radius:4px}
        fieldset:not(.choices)>legend{font-weight:650;padding:0 .35rem}
        .entry input{min-width:8rem}
        .entry td{padding:.25rem}
        .report .figure{text-align:right}
        .report table:not(:has(th:nth-child(4))){width:auto;min-width:min(100%,24rem)}
        .report .total td{border-top:2px solid var(--edge)}
        .tone-good{color:var(--good);background:var(--good-tint);padding:0 .5rem}
        .tone-warn{color:var(--warn);background:var(--warn-tint);padding:0 .5rem}
        .tone-bad{color:var(--bad);background:var(--bad-tint);padding:0 .5rem}
        .person{padding:.35rem .1rem}
        .qr{display:block;max-width:100%;height:auto;margin-bottom:1rem}
        .qr-light{fill:white}
        .qr-dark{fill:black}
        @media (max-width:40rem){
        .stack td:empty{display:none}
        .stack td[data-label]::before{content:attr(data-label) ": ";color:var(--dim)}
        }
        @media print{
        .report h1{padding-top:35vh}
        .report .contents{break-before:page;break-after:page}
        }
        """
}
