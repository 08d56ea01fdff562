import Foundation
import Funding
import HTML

/// A map of Europe with a figure for each country, and a table of the same figures: by outlines where they have been imported, else by a square each.
struct PlaceMap {
    /// Tables with more rows are folded.
    private static let rowsUnfolded = 8

    let figures: MapFigures
    let outlines: MapOutlines?
    /// Where a country leads; `nil` for nowhere.
    var link: (AreaCode) -> SiteAddress? = { _ in nil }
    let context: PageContext

    var markup: Markup {
        Markup {
            if !figures.countries.isEmpty {
                section(.class("map"), .aria(.labelledby, "karta")) {
                    h2(.id("karta")) { words.title(figures.subject) }
                    div(.when(isShort, .class("map-beside"))) {
                        drawing
                        details(.open(isShort)) {
                            summary { words.table }
                            table
                        }
                    }
                }
            }
        }
    }

    private var words: MapWords { context.words.map }
    private var scale: MapScale { MapScale(largest: figures.largest) }
    private var isShort: Bool { rows.count <= Self.rowsUnfolded }
    private var isLinked: Bool { figures.countries.keys.contains { link($0) != nil } }

    private var drawing: Markup {
        HTML.figure {
            SVG.svg(
                .viewBox(outlines == nil ? TileDrawing.viewBox : OutlineDrawing.viewBox), .class(outlines == nil ? "tiles" : "outlines"),
                // What is inside a picture cannot be a link.
                .when(!isLinked, .role("img")), .aria(.labelledby, "karta-t karta-d")
            ) {
                SVG.title(.id("karta-t")) { words.title(figures.subject) }
                SVG.desc(.id("karta-d")) { description }
                if let outlines {
                    OutlineDrawing(outlines: outlines, figures: figures, scale: scale, link: link, context: context).markup
                } else {
                    TileDrawing(figures: figures, scale: scale, link: link, context: context).markup
                }
            }
            figcaption {
                p(.class("key")) { for (index, range) in scale.ranges.enumerated() { key(index + 1, range) } }
                if !beyond.isEmpty { p { words.beyond(beyond.map(figure).joined(separator: ", ")) } }
                if let outlines {
                    if figures.regions.keys.contains(where: { outlines.regions[$0] != nil }) { p { words.regions } }
                    p { words.outlines }
                } else {
                    p { words.squares }
                }
            }
        }
    }

    private func key(_ strength: Int, _ range: (from: Int, through: Int?)) -> Markup {
        span {
            SVG.svg(.viewBox("0 0 20 20"), .aria(.hidden, "true"), .class("swatch")) {
                SVG.g(.class("n\(strength)")) { SVG.rect(.x(2), .y(2), .width(16), .height(16), .rx(2)) }
            }
            words.range(context.format.number(range.from), range.through.map(context.format.number))
        }
    }

    private var table: Markup {
        HTML.table(.aria(.labelledby, "karta")) {
            thead {
                tr {
                    th(.scope(.col)) { words.country }
                    th(.scope(.col)) { words.subject(figures.subject) }
                }
            }
            tbody {
                for row in rows {
                    tr {
                        th(.scope(.row)) {
                            if let address = link(row.code) { a(.href(context.path(address))) { row.name } } else { row.name }
                            if let parts = regions(of: row.code) { p(.class("dim")) { parts } }
                        }
                        td(.class("figure")) { context.format.number(row.count) }
                    }
                }
                if figures.unplaced > 0 {
                    tr {
                        th(.scope(.row)) { words.unplaced }
                        td(.class("figure")) { context.format.number(figures.unplaced) }
                    }
                }
            }
        }
    }

    private struct Row {
        let code: AreaCode
        let name: String
        let count: Int
    }

    /// The most first; among equals as the language's alphabet has them.
    private var rows: [Row] {
        let locale = Locale(identifier: context.language == .swedish ? "sv_SE" : "en_GB")
        return figures.countries.map { Row(code: $0.key, name: context.name(of: $0.key), count: $0.value) }.sorted {
            $0.count == $1.count ? $0.name.compare($1.name, locale: locale) == .orderedAscending : $0.count > $1.count
        }
    }

    /// Countries that the drawing has no place for.
    private var beyond: [Row] {
        rows.filter { row in outlines.map { $0.countries[row.code] == nil } ?? !CountryTiles.codes.contains(row.code) }
    }

    private func figure(of row: Row) -> String { "\(row.name) \(context.format.number(row.count))" }

    private var description: String {
        rows.map { figures.text(of: $0.code, context) }.joined(separator: ". ") + "."
    }

    /// A country's regions with their figures, where the drawing shows them.
    private func regions(of country: AreaCode) -> String? {
        let known = figures.regions.filter { $0.key.rawValue.hasPrefix(country.rawValue) }.sorted { $0.key < $1.key }
        let parts = known.compactMap { code, count in
            outlines?.regions[code].map { "\($0.name) \(context.format.number(count))" }
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
