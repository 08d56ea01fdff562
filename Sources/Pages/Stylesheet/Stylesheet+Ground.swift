extension Stylesheet {
    /// Type, headings, links and focus.
    static let ground = """
        *,*::before,*::after{box-sizing:border-box}
        html{font-size:112.5%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;background:var(--ground);color:var(--text);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",\
        "Liberation Sans",sans-serif;line-height:1.55;overflow-wrap:break-word;hyphens:manual}
        h1,h2,h3,h4{line-height:1.22;margin:0 0 .45em;font-weight:650;text-wrap:balance}
        h1{font-size:clamp(1.6rem,7vw,2.0736rem);hyphens:auto;letter-spacing:-.01em}
        h2{font-size:1.44rem;margin-top:2.2rem}
        h3{font-size:1.2rem;margin-top:1.6rem}
        h4{font-size:1rem;margin-top:1.4rem}
        p,ul,ol,dl,blockquote,figure{margin:0 0 1rem}
        p,li,dd,blockquote{max-width:68ch}
        ul,ol{padding-left:1.4rem}
        li{margin-bottom:.35rem}
        dt{font-weight:650}
        dd{margin:0 0 .75rem}
        dd p,td p{margin:0 0 .35rem}
        a{color:var(--accent);text-underline-offset:.16em;text-decoration-thickness:.07em}
        a:hover{color:var(--accent-dark);text-decoration-thickness:.14em}
        a[href^="tel:"]{white-space:nowrap}
        .term{color:inherit;text-decoration:underline dotted}
        .glossary dt{margin-top:1.6rem}
        .glossary dt:target{background:var(--tint)}
        .glossary .dim{font-weight:400;font-size:.9rem}
        :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
        main:focus{outline:none}
        blockquote{padding:.25rem 0 .25rem 1rem;border-left:4px solid var(--line)}
        summary{cursor:pointer;padding:.35rem 0;color:var(--accent);font-weight:600;min-height:1.75rem}
        summary:hover{color:var(--accent-dark);text-decoration:underline}
        .plain{list-style:none;padding:0}
        .dim{color:var(--dim)}
        .lead{font-size:1.2rem;line-height:1.45;max-width:58ch}
        .code{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em;overflow-wrap:anywhere;unicode-bidi:isolate}
        .listing{margin:0 0 1rem;padding:.75rem 1rem;background:var(--tint);border-radius:4px}
        .listing code{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"Liberation Mono",monospace;font-size:.85rem;white-space:pre-wrap;overflow-wrap:anywhere}
        .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .icon{flex:none;width:20px;height:20px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
        .away::after{content:"\\00a0\\2197" / "";font-size:.85em}
        @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
        """
}
