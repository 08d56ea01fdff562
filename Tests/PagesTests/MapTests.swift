import Foundation
import Funding
import Testing

@testable import Pages

@Suite struct MapTests {
    private static let union = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL",
        "PT",
        "RO", "SE", "SI", "SK",
    ]
    private static let neighbours = ["IS", "LI", "NO", "CH", "UK", "UA", "MD", "BA", "RS", "ME", "MK", "AL", "XK", "TR", "GE", "BY"]

    @Test func `every country of the Union, the EEA and the neighbourhood has a square of its own`() {
        #expect(Set((Self.union + Self.neighbours).map { AreaCode($0) }) == CountryTiles.codes)
        #expect(Set(CountryTiles.countries.map(\.place)).count == CountryTiles.countries.count)
        #expect(CountryTiles.countries.allSatisfy { (0..<CountryTiles.columns).contains($0.place.column) })
    }

    @Test(arguments: [("SE", "NO", "FI"), ("DE", "NL", "PL"), ("HU", "AT", "RO"), ("IT", "ES", "HR")])
    func `a square lies between its neighbours in the west and the east`(middle: AreaCode, west: AreaCode, east: AreaCode) throws {
        let columns = Dictionary(uniqueKeysWithValues: CountryTiles.countries.map { ($0.code, $0.place.column) })
        let (middle, west, east) = (try #require(columns[middle]), try #require(columns[west]), try #require(columns[east]))
        #expect(west < middle && middle < east)
    }

    @Test(arguments: [0, 1, 4, 9, 10, 49, 50, 199, 200, 5_000])
    func `every figure has a strength, and the key says which`(largest: Int) {
        let scale = MapScale(largest: largest)
        for count in 1...max(1, largest) {
            let strength = scale.strength(of: count)
            let range = scale.ranges[strength - 1]
            #expect(range.from <= count && count <= range.through ?? .max)
        }
        #expect(scale.strength(of: 0) == 0)
    }

    /// By the formula of Snyder, Map Projections: A Working Manual (1987), 24-2 to 24-4, of a sphere with radius 1.
    @Test func `the projection has its middle at 52 degrees north and 10 east, and keeps areas`() {
        let middle = MapProjection.place(.init(longitude: 10_000_000, latitude: 52_000_000))
        #expect(abs(middle.x - 290) < 1e-6 && abs(middle.y - 350) < 1e-6)
        for (west, south) in [(-9, 37), (8, 51), (25, 66)] as [(Double, Double)] {
            let corners = [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map { dx, dy in
                MapProjection.place(.init(longitude: Int32((west + dx) * 1e6), latitude: Int32((south + dy) * 1e6)))
            }
            let sides: [Double] = (0..<4).map { number in
                let (from, to) = (corners[number], corners[(number + 1) % 4])
                return from.x * to.y - to.x * from.y
            }
            let drawn: Double = abs(sides.reduce(0, +)) / 2
            let degree = Double.pi / 180
            let height: Double = sin((south + 1) * degree) - sin(south * degree)
            #expect(abs(drawn / (degree * height * 1e6) - 1) < 0.002)
        }
        // The far side of the Earth is no place, and no trap.
        #expect(MapProjection.place(.init(longitude: -170_000_000, latitude: -52_000_000)).x.isFinite)
    }

    private func circle(_ points: Int, radius: Double = 3) -> [RegionBoundary.Point] {
        (0..<points).map { number in
            let angle = Double(number) / Double(points) * 2 * .pi
            return .init(longitude: Int32((15 + radius * cos(angle)) * 1e6), latitude: Int32((58 + radius * sin(angle)) * 1e6))
        }
    }

    @Test func `ten thousand points become few, and the land stays as large as it was`() throws {
        let ring = try #require(MapRing(circle(10_000)))
        #expect((8...60).contains(ring.points.count))
        let finer = try #require(MapRing(circle(200)))
        #expect(abs(ring.area / finer.area - 1) < 0.03)
        let inside = ring.inside
        let middle = MapProjection.place(.init(longitude: 15_000_000, latitude: 58_000_000))
        #expect(inside.distanceSquared(to: middle) < 100)
        #expect(ring.path.wholeMatch(of: /M\d+ \d+l[-\d ]+z/) != nil)
    }

    @Test func `what is too small, too thin or far away is not drawn`() {
        #expect(MapRing(circle(50, radius: 0.0001)) == nil)
        #expect(MapRing([]) == nil)
        #expect(MapRing([.init(longitude: 1, latitude: 1), .init(longitude: 2, latitude: 2)]) == nil)
        let guadeloupe = [(-61.5, 16.0), (-61.0, 16.0), (-61.2, 16.5)].map {
            RegionBoundary.Point(longitude: Int32($0.0 * 1e6), latitude: Int32($0.1 * 1e6))
        }
        #expect(MapRing(guadeloupe) == nil)
        #expect(MapOutlines(ground: [], regions: []) == nil)
    }

    @Test func `finer ground is put together into countries, and small islands go where there is land`() throws {
        let ground = [("SE11", 3.0), ("SE12", 2), ("SE13", 0.05)].map { code, radius in
            RegionBoundary(
                code: AreaCode(code), level: .nuts2, nutsVersion: 2024, name: code,
                polygons: [.init(outer: circle(40, radius: radius), holes: [])])
        }
        let outlines = try #require(MapOutlines(ground: ground, regions: Array(ground.prefix(1))))
        #expect(Array(outlines.countries.keys) == ["SE"] && Array(outlines.regions.keys) == ["SE11"])
        #expect(outlines.countries["SE"]?.path.count { $0 == "M" } == 2)
    }

    @Test func `participants are counted by country and region, and those of no country apart`() {
        let project = Preview.bareProject.with([
            Organisation(name: "A", country: "SE", region: "SE224"), Organisation(name: "B", country: "SE", region: "SE22"),
            Organisation(name: "C", country: "FI", region: "FI"), Organisation(name: "D"),
        ])
        let figures = MapFigures(partnersOf: project)
        #expect(figures.countries == ["SE": 2, "FI": 1] && figures.regions == ["SE22": 2] && figures.unplaced == 1)
    }

    @Test func `a country counts once in each project, and the organisation itself not at all`() {
        let own = Organisation(name: "Own", country: "SE", pic: PIC("999976105"))
        let projects = [
            Preview.bareProject.with([own, Organisation(name: "A", country: "FI"), Organisation(name: "B", country: "FI")]),
            Preview.bareProject.with([own, Organisation(name: "C", country: "SE"), Organisation(name: "A", country: "FI")]),
        ]
        let figures = MapFigures(projects: projects) { $0.pic == own.pic }
        #expect(figures.countries == ["FI": 2, "SE": 1])
    }

    @Test(arguments: Language.allCases)
    func `squares of a search lead to the same search in that country, and those of a project nowhere`(language: Language) {
        let context = PreviewPages.context(language)
        let search = String(decoding: PartnerPage(model: PreviewPages.foundPartners).document(in: context), as: UTF8.self)
        let folder = language == .swedish ? "/partner" : "/en/partner"
        #expect(!search.contains(/<svg[^>]*class="tiles"[^>]*role=/) && search.contains("\(folder)?"))
        let links = search.matches(of: /<a href="[^"]*(land|country)=([A-Z]{2})[^"]*"[^>]*aria-label/).map { String($0.output.2) }
        #expect(links == ["FI", "DE", "SE", "EL"].sorted { order($0) < order($1) })
        let project = String(decoding: ProjectPage(model: PreviewPages.project).document(in: context), as: UTF8.self)
        #expect(project.contains(/<svg[^>]*role="img"/))
    }

    private func order(_ code: String) -> Int { CountryTiles.countries.firstIndex { $0.code.rawValue == code } ?? .max }
}

extension FundedProject {
    fileprivate func with(_ organisations: [Organisation]) -> FundedProject {
        FundedProject(
            id: id, origin: origin, identifier: identifier, title: title,
            participations: organisations.map { Participation(organisation: $0, role: .partner) }, source: source)
    }
}
