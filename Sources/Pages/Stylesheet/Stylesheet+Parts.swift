extension Stylesheet {
    /// Cards, badges, notices and the other parts of pages.
    static let parts = """
        .cards>li{margin:0;max-width:none}
        .card{padding:1rem 0;border-top:1px solid var(--line)}
        .card h2,.card h3,.card h4{margin:0 0 .35rem;font-size:1.1rem;max-width:50ch}
        .card p{margin-bottom:.35rem}
        .card-line{display:flex;flex-wrap:wrap;gap:.15rem .75rem;align-items:baseline}
        .dates{font-size:.95rem}
        .badge{display:inline-block;font-size:.8333rem;font-weight:650;line-height:1.3;padding:.1rem .5rem;border-radius:3px;white-space:nowrap;\
        border:1px solid currentColor}
        .badge-good{color:var(--good);background:var(--good-tint)}
        .badge-calm{color:var(--accent);background:var(--tint)}
        .badge-warn{color:var(--warn);background:var(--warn-tint)}
        .badge-dim{color:var(--dim);background:var(--raised)}
        .notice,.guidance{padding:.75rem 1rem;background:var(--tint);border-left:4px solid var(--accent);max-width:68ch}
        .notice{margin-bottom:1.5rem}
        .notice>:last-child{margin-bottom:0}
        .unknown-words>*{margin-bottom:.35rem}
        .unknown-words a{display:inline-block;padding:.15rem 0}
        .notice-strong{background:var(--warn-tint);border-left-color:var(--warn)}
        .notice-strong p:last-child{margin:0}
        .problems{padding:1rem 1.25rem;margin-bottom:1.5rem;background:var(--bad-tint);border:2px solid var(--bad);max-width:44rem}
        .problems h2{margin-top:0;font-size:1.2rem}
        .problems ul{margin:0}
        .coordinator{margin-top:2.5rem;padding:1.25rem;background:var(--tint);border-radius:4px}
        .coordinator h2,.source-box h2,.attached h2{margin-top:0;font-size:1.2rem}
        .coordinator p:last-child{margin:0}
        .source-box{margin-top:1.5rem;padding:1.25rem;border:1px solid var(--line);border-radius:4px;font-size:.9rem}
        .attached{margin:1.5rem 0;padding:1.25rem;border:1px solid var(--line);border-radius:4px;max-width:44rem}
        .answer{padding:.25rem 1.25rem;border-left:4px solid var(--good);background:var(--raised);margin-bottom:1.5rem}
        .answer h2{margin-top:.75rem}
        .small-heading{font-size:1rem;margin-top:1.25rem}
        .examples li{margin-bottom:.15rem}
        .examples a{display:inline-block;padding:.2rem 0}
        .steps{counter-reset:step;list-style:none;padding:0}
        .steps li{counter-increment:step;position:relative;padding:.2rem 0 .2rem 3rem;margin-bottom:.75rem;min-height:2.2rem}
        .steps li::before{content:counter(step);position:absolute;left:0;top:0;width:2.2rem;height:2.2rem;border-radius:50%;\
        background:var(--accent);color:var(--on-accent);font-weight:650;display:grid;place-items:center}
        .goals li{padding:.5rem 0 .5rem 1rem;border-left:4px solid var(--sun);font-size:1.2rem;margin-bottom:.75rem}
        .match{padding:1.25rem 0;border-top:1px solid var(--line)}
        .matches>li{margin:0;max-width:none}
        .match h3{margin:0;font-size:1.2rem;max-width:50ch}
        .match p{margin-bottom:.4rem}
        .verdict{display:flex;flex-wrap:wrap;gap:.1rem .5rem;align-items:center}
        .verdict>.icon+span{flex:1}
        .verdict>.icon:has(+span){align-self:flex-start;margin-top:.15em}
        .verdict .icon-met,.verdict-met>strong,.outcome-met{color:var(--good)}
        .verdict .icon-unknown,.verdict-unknown>strong,.outcome-unknown{color:var(--warn)}
        .verdict .icon-not-met,.verdict-notMet>strong,.outcome-notMet{color:var(--bad)}
        .match-section>h2{padding-top:.25rem}
        .evidence{columns:18rem;column-gap:2rem}
        .chips{display:inline-flex;flex-wrap:wrap;gap:.35rem;margin:.15rem .5rem .15rem 0}
        .chip{display:inline-block;padding:.1rem .6rem;border:1px solid var(--edge);border-radius:1rem;color:var(--text);background:var(--ground);\
        font-weight:400;font-size:.9rem;overflow-wrap:anywhere}
        .chip-link{text-decoration:none;padding:.15rem .65rem;min-height:1.75rem}
        .chip-link:hover{border-color:var(--accent)}
        .chip-cross{margin-left:.4rem;font-weight:700}
        .line{display:flex;flex-wrap:wrap;gap:.35rem 1rem;align-items:center}
        .line li{margin:0;min-width:0}
        .active-filters p{margin-bottom:.25rem;font-weight:650}
        .views a[aria-current]{font-weight:650;text-decoration:none;color:var(--text)}
        .paging{margin-top:1.5rem}
        .paging a,.views a{display:inline-block;padding:.25rem 0}
        .empty{padding:1rem 0}
        .lines>li{border-top:1px solid var(--line);padding:.75rem 0 .25rem;margin:0}
        .lines p{margin-bottom:.35rem}
        .programme-line{display:inline-flex;flex-wrap:wrap;gap:.15rem .75rem;align-items:baseline}
        .note{color:var(--dim)}
        .conflict{color:var(--warn)}
        .for-idea{padding:.25rem 1.25rem .75rem;border:2px solid var(--edge);border-radius:4px;margin-bottom:2rem}
        .for-idea>h2{margin-top:.75rem}
        .revision{padding:.25rem 0 .75rem;border-top:1px solid var(--line)}
        .revision dd p{margin-bottom:.35rem;overflow-wrap:anywhere}
        del{color:var(--bad);background:var(--bad-tint)}
        ins{color:var(--good);background:var(--good-tint);text-decoration:none;font-weight:650}
        .example{overflow-x:auto;padding:.75rem 1rem;background:var(--raised);border:1px solid var(--line);border-radius:4px;margin:0 0 1rem;\
        font-size:.85rem;line-height:1.5}
        .preview{width:100%;border:0;outline:1px solid var(--edge);max-width:44rem}
        .official{padding:.5rem 0 .5rem 1rem;border-left:4px solid var(--line)}
        """
}
