extension Stylesheet {
    /// The top, the foot and the columns between them. Room for the scroll bar is kept from the start: a long page is shown before all of it has
    /// come, and the bar that comes with the rest would make every line of it break anew.
    static let frame = """
        @media screen{html{scrollbar-gutter:stable}}
        .wide{max-width:66rem;margin:0 auto;padding-left:1rem;padding-right:1rem}
        main{display:block;padding-bottom:3rem}
        main>.wide{padding-top:1.75rem}
        main>.hero{padding:1.75rem 0 1.25rem;background:var(--tint)}
        .skip{position:absolute;left:-100vw;top:0;background:var(--accent);color:var(--on-accent);padding:.75rem 1rem;z-index:2}
        .skip:focus{left:0;color:var(--on-accent)}
        .top{border-bottom:1px solid var(--line)}
        .top-row{display:flex;justify-content:space-between;align-items:center;gap:1rem;padding-top:.75rem;padding-bottom:.75rem}
        .brand{display:flex;align-items:center;gap:.7rem;text-decoration:none;color:var(--text);line-height:1.2}
        .brand:hover .brand-name{text-decoration:underline}
        .brand-name{display:block;font-weight:700;font-size:1.2rem;color:var(--accent)}
        .brand-owner{display:block;font-size:.8333rem;color:var(--dim)}
        .mark{flex:none;max-width:9rem}
        .twin{padding:.35rem .1rem}
        .parts{border-top:1px solid var(--line);background:var(--raised)}
        .parts ul{display:flex;flex-wrap:wrap;list-style:none;gap:0 1.5rem}
        .parts li{margin:0}
        .parts a{display:block;padding:.5rem 0 .4rem;text-decoration:none;color:var(--text);border-bottom:3px solid transparent}
        .parts a:hover{border-bottom-color:var(--edge);color:var(--text)}
        .parts a[aria-current]{border-bottom-color:var(--accent);font-weight:650;color:var(--accent)}
        .foot{border-top:4px solid var(--accent);background:var(--raised);padding:1.5rem 0 1rem;font-size:.9rem}
        .foot h2{font-size:1rem;margin-top:0}
        .foot p{margin-bottom:.5rem}
        .foot-columns{display:grid;gap:1.5rem}
        .foot-columns>*{min-width:0}
        .fresh{color:var(--dim);margin-top:1rem}
        .path{margin-bottom:.5rem;font-size:.9rem}
        .top-tools{display:flex;flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:.25rem 1rem}
        .top-tools .button{padding:.2rem .75rem}
        """
}
