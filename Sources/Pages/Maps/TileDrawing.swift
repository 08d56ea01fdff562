import Funding
import HTML

/// The squares of a tile map. One that leads somewhere is a link.
struct TileDrawing {
    private static let step = 40.0
    private static let side = 36.0

    let figures: MapFigures
    let scale: MapScale
    /// Where a country's square leads; `nil` for nowhere.
    let link: (AreaCode) -> SiteAddress?
    let context: PageContext

    static var viewBox: String {
        "0 0 \(Int(Double(CountryTiles.columns) * step)) \(Int(Double(CountryTiles.rows) * step))"
    }

    @MarkupBuilder var markup: Markup {
        for (code, place) in CountryTiles.countries {
            let count = figures.countries[code] ?? 0
            if count > 0, let address = link(code) {
                a(.href(context.path(address)), .aria(.label, figures.text(of: code, context))) {
                    square(code, place, count)
                }
            } else {
                SVG.g(.aria(.hidden, "true")) { square(code, place, count) }
            }
        }
    }

    private func square(_ code: AreaCode, _ place: CountryTiles.Place, _ count: Int) -> Markup {
        let (x, y) = (Double(place.column) * Self.step + 2, Double(place.row) * Self.step + 2)
        let middle = x + Self.side / 2
        return SVG.g(.class("n\(scale.strength(of: count))")) {
            SVG.rect(.x(x), .y(y), .width(Self.side), .height(Self.side), .rx(3))
            SVG.text(.class("land"), .x(middle), .y(y + (count > 0 ? 15 : 22)), .textAnchor("middle")) { code.rawValue }
            if count > 0 {
                SVG.text(.class("count"), .x(middle), .y(y + 31), .textAnchor("middle")) { context.format.number(count) }
            }
        }
    }
}
