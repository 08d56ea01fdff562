extension Stylesheet {
    /// Tables that scroll by themselves, and those that become cards on a narrow screen.
    static let tables = """
        .scroll{position:relative;overflow-x:auto;margin-bottom:1.25rem}
        table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.45}
        caption{text-align:left;font-weight:650;padding:.5rem 0}
        th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-top:1px solid var(--line)}
        thead th{border-top:0;border-bottom:2px solid var(--edge);padding-bottom:.35rem}
        tbody th{font-weight:600;min-width:8rem}
        td{min-width:4.5rem}
        td time,.whole{white-space:nowrap}
        th p{margin:.15rem 0;font-weight:400}
        td ul{padding-left:1.1rem;margin:0}
        .says{min-width:14rem;width:50%}
        th.says{min-width:10.5rem;width:40%}
        td.says,td.says~td{overflow-wrap:anywhere}
        td.says~td{min-width:7rem}
        .outcome{flex-wrap:nowrap;align-items:flex-start}
        .figure,.sums td{font-variant-numeric:tabular-nums}
        .sums{width:auto;min-width:min(100%,24rem)}
        .sums td,.sums thead th:not(:first-child){text-align:right;padding-left:1rem}
        .rows{display:grid;grid-template-columns:fit-content(55%) minmax(5rem,1fr);gap:.25rem 1.25rem}
        .rows dd{margin:0;min-width:0}
        td .rows{margin:0}
        @media (max-width:40rem){
        .stack,.stack caption,.stack tbody,.stack tr,.stack th,.stack td{display:block;min-width:0;width:auto}
        .stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .stack tr{border-top:1px solid var(--edge);padding:.5rem 0}
        .stack th,.stack td{border:0;padding:.15rem 0}
        .rows{grid-template-columns:1fr}
        .rows dt{margin-top:.35rem}
        }
        """
}
