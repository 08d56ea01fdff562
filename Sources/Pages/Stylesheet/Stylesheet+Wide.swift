extension Stylesheet {
    /// What changes on wider screens.
    static let wide = """
        .columns{display:grid;gap:0 3rem}
        @media (min-width:44rem){
        .wide{padding-left:1.5rem;padding-right:1.5rem}
        .foot-columns{grid-template-columns:2fr 1fr 1fr}
        main>.hero{padding:2.5rem 0 1.75rem}
        main>.wide{padding-top:2.25rem}
        h1{font-size:2.4883rem}
        .columns{grid-template-columns:1fr 1fr}
        .steps{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1.5rem}
        .goals{display:grid;grid-template-columns:1fr 1fr;gap:1rem 2rem}
        }
        @media (min-width:60rem){
        .with-side{display:grid;grid-template-columns:16rem minmax(0,1fr);gap:2rem;align-items:start}
        .with-aside{display:grid;grid-template-columns:minmax(0,1fr) 19rem;gap:3.5rem;align-items:start}
        .with-aside aside{padding-top:2.2rem}
        .with-aside .coordinator{margin-top:0}
        }
        """
}
