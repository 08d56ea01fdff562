extension Stylesheet {
    /// A month: seven columns where there is room, else the days with dates below each other.
    static let calendar = """
        .across{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));gap:0 1.25rem;align-items:end}
        .across h2{grid-column:1/-1}
        .across p{margin-bottom:.75rem}
        .follow{margin-top:2.5rem}
        .follow h3{font-size:1.1rem}
        .follow li a,.months a{display:inline-block;padding:.25rem 0}
        .month td,.month .week{border:1px solid var(--line);padding:.35rem .45rem}
        .month .day{margin:0 0 .35rem;font-weight:650}
        .month li{margin-bottom:.4rem;overflow-wrap:anywhere;hyphens:auto}
        .month .event{color:var(--dim)}
        .month .today{background:var(--tint)}
        .month .today .event{color:var(--text)}
        .month .beside{background:var(--raised)}
        @media (min-width:75rem){
        .month{table-layout:fixed;font-size:.8rem;line-height:1.35}
        .month thead th{padding-left:.45rem}
        .month thead th:nth-child(n+7){width:10%}
        .month td{min-width:0}
        .month .week{width:4.2rem;min-width:0}
        .month .day-name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .month ul{margin:0}
        }
        @media (max-width:74.99rem){
        .month,.month caption,.month tbody,.month tr,.month td{display:block;min-width:0}
        .month thead,.month th,.month .none{display:none}
        .month td{border-width:1px 0 0;padding:.5rem .5rem .25rem}
        .month-empty{display:none}
        }
        """
}
