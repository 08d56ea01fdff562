extension Stylesheet {
    /// Fields, buttons and what was understood of an idea.
    static let forms = """
        fieldset{min-width:0}
        form+p{margin-top:1rem}
        label{display:block;font-weight:650;margin-bottom:.25rem}
        .field{margin-bottom:1.1rem;max-width:44rem}
        .hint{color:var(--dim);font-size:.9rem;margin:0 0 .35rem}
        .wrong{color:var(--bad);font-weight:650;margin:0 0 .35rem}
        .field-wrong{padding-left:1rem;border-left:4px solid var(--bad)}
        input,select,textarea{font:inherit;color:var(--text);background:var(--ground);border:2px solid var(--edge);border-radius:4px;\
        padding:.45rem .6rem;width:100%;max-width:100%;min-height:2.6rem}
        textarea{display:block;resize:vertical;line-height:1.45}
        input:hover,select:hover,textarea:hover{border-color:var(--accent)}
        [aria-invalid]{border-color:var(--bad)}
        .button{display:inline-block;font:inherit;font-weight:650;color:var(--on-accent);background:var(--accent);border:2px solid var(--accent);\
        border-radius:4px;padding:.5rem 1.25rem;text-decoration:none;cursor:pointer;width:auto}
        .button:hover{background:var(--accent-dark);border-color:var(--accent-dark);color:var(--on-accent)}
        .quiet{background:var(--ground);color:var(--accent)}
        .quiet:hover{background:var(--ground);color:var(--accent-dark)}
        .hero .field{max-width:none}
        .hero textarea{font-size:1.1rem}
        .idea-form .field{max-width:none}
        .ask .field{max-width:36rem}
        .understood{margin:0 0 1.25rem;padding:.5rem 1rem;background:var(--raised);border:1px solid var(--line);border-radius:4px}
        .understood summary{list-style-position:outside;margin-left:1rem}
        .understood-title{color:var(--text);margin-right:.5rem}
        .change{text-decoration:underline;text-underline-offset:.16em}
        .field-grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:0 1.25rem;padding-top:1rem;align-items:end}
        .question{margin:0 0 1.5rem;padding:1rem;border:2px solid var(--accent);border-radius:4px}
        .question h2{margin-top:0;font-size:1.2rem}
        .question fieldset{border:0;margin:0 0 .75rem;padding:0;min-width:0}
        .question legend{font-weight:650;padding:0}
        .question p{margin-bottom:.75rem}
        .tick{display:flex;align-items:center;gap:.6rem}
        .tick input{width:1.5rem;height:1.5rem;min-height:0;flex:none}
        .tick label{margin:0;font-weight:400}
        .choices{border:0;margin:0 0 1.1rem;padding:0;min-width:0}
        .choices legend{font-weight:650;padding:0;margin-bottom:.25rem}
        .choices .tick{margin-bottom:.35rem}
        .replies{display:flex;flex-wrap:wrap;gap:.75rem}
        .filters{padding:1rem 1.25rem;background:var(--raised);border-radius:4px;margin-bottom:1.5rem}
        .filters h2{margin-top:0;font-size:1.1rem}
        .filters .field{margin-bottom:.75rem}
        .filters p{margin:0}
        .results>h2{margin-top:0}
        .suggesting{position:relative}
        .suggestions{position:absolute;z-index:1;left:0;right:0;top:100%;margin:.15rem 0 0;padding:.25rem 0;list-style:none;\
        background:var(--ground);border:2px solid var(--edge);border-radius:4px}
        .suggestions li{margin:0;padding:.4rem .75rem;cursor:pointer;overflow-wrap:anywhere}
        .suggestions li:hover{background:var(--tint)}
        .suggestions [aria-selected=true]{background:var(--tint);outline:2px solid var(--focus);outline-offset:-2px}
        .handy{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
        .handy .button{padding:.15rem .75rem;font-size:.9rem}
        @media (scripting:enabled){.handy{min-height:2.1rem;margin-bottom:1rem}}
        .keys{max-width:min(32rem,calc(100vw - 2rem));padding:1.25rem;color:var(--text);background:var(--ground);\
        border:2px solid var(--edge);border-radius:4px}
        .keys h2{margin-top:0;font-size:1.2rem}
        .keys .rows{grid-template-columns:max-content 1fr}
        .keys .rows dt{margin:0}
        kbd{display:inline-block;font:inherit;min-width:1.8rem;text-align:center;border:1px solid var(--edge);border-radius:3px}
        .passing{position:fixed;z-index:2;right:1rem;bottom:1rem;pointer-events:none;max-width:calc(100vw - 2rem);margin:0;padding:.5rem 1rem;\
        color:var(--ground);background:var(--text);border:1px solid var(--ground);border-radius:4px}
        .trap{position:absolute;left:-200vw;width:1px;height:1px;overflow:hidden}
        """
}
