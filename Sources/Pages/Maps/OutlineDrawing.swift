import Funding
import HTML

/// Countries by their outlines, with their figures, and the regions that are known. A country with a figure may be a link.
struct OutlineDrawing {
    let outlines: MapOutlines
    let figures: MapFigures
    let scale: MapScale
    let link: (AreaCode) -> SiteAddress?
    let context: PageContext

    static let viewBox = "0 0 \(Int(MapProjection.width)) \(Int(MapProjection.height))"

    @MarkupBuilder var markup: Markup {
        SVG.g(.aria(.hidden, "true")) {
            SVG.path(.class("n0"), .d(without.map(\.value.path).joined()))
            for (code, country) in with where link(code) == nil { ground(country, code) }
        }
        for (code, country) in with {
            if let address = link(code) {
                a(.href(context.path(address)), .aria(.label, figures.text(of: code, context))) {
                    ground(country, code)
                }
            }
        }
        SVG.g(.class("over"), .aria(.hidden, "true")) {
            for code in regions { SVG.path(.class("region"), .d(outlines.regions[code]?.path ?? "")) }
            for (code, country) in with {
                SVG.text(.class("count"), .x(country.label.x), .y(country.label.y + 9), .textAnchor("middle")) {
                    context.format.number(count(code))
                }
            }
        }
    }

    private var ordered: [(key: AreaCode, value: MapOutlines.Country)] { outlines.countries.sorted { $0.key < $1.key } }
    private var with: [(key: AreaCode, value: MapOutlines.Country)] { ordered.filter { count($0.key) > 0 } }
    private var without: [(key: AreaCode, value: MapOutlines.Country)] { ordered.filter { count($0.key) == 0 } }
    private var regions: [AreaCode] { figures.regions.keys.filter { outlines.regions[$0] != nil }.sorted() }

    private func count(_ code: AreaCode) -> Int { figures.countries[code] ?? 0 }

    private func ground(_ country: MapOutlines.Country, _ code: AreaCode) -> Markup {
        SVG.path(.class("n\(scale.strength(of: count(code)))"), .d(country.path))
    }
}
