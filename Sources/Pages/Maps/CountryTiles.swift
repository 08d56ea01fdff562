import Funding

/// A square for each country of Europe, where one would look for it: a map that needs no outlines, and on which Malta is as large as France.
enum CountryTiles {
    /// A square's place, from the north-western corner.
    struct Place: Hashable {
        let column: Int
        let row: Int
    }

    static let columns = 9
    static let rows = layout.count

    /// Two letters a square; dots where there is sea, or nobody to show.
    private static let layout = [
        "IS .. .. .. NO SE FI .. ..",
        ".. .. .. .. .. .. EE .. ..",
        "IE UK .. .. DK .. LV .. ..",
        ".. .. BE NL DE PL LT BY ..",
        ".. FR LU .. CZ SK UA .. ..",
        ".. .. CH LI AT HU RO MD ..",
        "PT ES .. IT SI HR RS BG GE",
        ".. .. .. .. .. BA XK MK TR",
        ".. .. .. MT .. ME AL EL CY",
    ]

    /// Row by row from the north.
    static let countries: [(code: AreaCode, place: Place)] = layout.enumerated().flatMap { row, line in
        line.split(separator: " ").enumerated().compactMap { column, code in
            code == ".." ? nil : (AreaCode(String(code)), Place(column: column, row: row))
        }
    }

    static let codes = Set(countries.map(\.code))
}
