extension Stylesheet {
    /// On paper: the content and its sources, without what only a screen can use.
    static func print(_ palette: Palette) -> String {
        """
        @media print{
        :root{\(palette.properties)}
        html{font-size:11pt}
        .parts,.twin,.top-tools,.skip,.filters,.views,.paging,.handy,.passing,.foot nav,.work .foot,.button,.coordinator,.examples{display:none}
        main>.hero{background:none;padding:0}
        a{color:inherit}
        main a.away::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
        .card,.match,tr{break-inside:avoid}
        h1,h2,h3{break-after:avoid}
        .scroll{overflow:visible}
        details::details-content{content-visibility:visible;display:block;height:auto}
        .liquidity,.by-hand li{break-inside:avoid}
        }
        """
    }
}
