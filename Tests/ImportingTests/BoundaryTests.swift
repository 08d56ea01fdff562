import Foundation
import Funding
import Testing

@testable import Importing

@Suite struct BoundaryTests {
    private func read(_ text: String, name: String = "NUTS_RG_60M_2021_4326_LEVL_3.geojson") throws -> BoundaryBatch {
        try read(.bytes(Data(text.utf8), name: name))
    }

    private func read(_ input: ImportInput) throws -> BoundaryBatch {
        var boundaries: [RegionBoundary] = []
        var diagnostics: [ImportDiagnostic] = []
        try BoundaryImporter().readBoundaries(from: input) {
            boundaries += $0.boundaries
            diagnostics += $0.diagnostics
        }
        return BoundaryBatch(boundaries: boundaries, diagnostics: diagnostics)
    }

    private func collection(_ features: String...) -> String {
        #"{"type": "FeatureCollection", "crs": {"type": "name"}, "features": [\#(features.joined(separator: ", "))]}"#
    }

    private func feature(_ type: String, _ coordinates: String, _ more: String = "") -> String {
        """
        {"type": "Feature", "geometry": {"type": "\(type)", "coordinates": \(coordinates)}, "properties": {"NUTS_ID": "SE122",
         "LEVL_CODE": 3, "CNTR_CODE": "SE", "NAME_LATN": "Södermanlands län", "NUTS_NAME": "Södermanlands län", "MOUNT_TYPE": 4,
         "URBN_TYPE": null, "FID": "SE122"\(more)}, "id": "SE122"}
        """
    }

    private let square = "[[16.0, 58.5], [17.0000004, 58.5], [17.0000004, 58.5], [17, 59.1234567], [16.0, 58.5]]"

    @Test func `regions come in millionths of a degree`() throws {
        let hole = "[[16.2, 58.6], [16.3, 58.6], [16.3, 58.7], [16.2, 58.6]]"
        let batch = try read(
            collection(feature("Polygon", "[\(square), \(hole)]"), feature("MultiPolygon", "[[\(square)], [\(hole)]]", ", \"NEW\": 1")))
        let region = try #require(batch.boundaries.first)
        #expect(region.code == "SE122" && region.level == .nuts3 && region.nutsVersion == 2021 && region.name == "Södermanlands län")
        let point = RegionBoundary.Point.init(longitude:latitude:)
        #expect(
            region.polygons.first?.outer == [point(16_000_000, 58_500_000), point(17_000_000, 58_500_000), point(17_000_000, 59_123_457)])
        #expect(region.polygons.first?.holes.map(\.count) == [3])
        #expect(region.corners?.southWest == point(16_000_000, 58_500_000) && region.corners?.northEast == point(17_000_000, 59_123_457))
        #expect(batch.boundaries.last?.polygons.count == 2)
        #expect(batch.diagnostics.map(\.message) == ["A property that Utblick does not know: NEW"])
    }

    @Test func `Swedish municipalities have codes of their own`() throws {
        let text =
            #"{"type":"Feature","geometry":{"type":"Polygon","coordinates":[\#(square)]},"properties":{"lan_code":"04","kom_namn":"Katrineholm","id":"0483","geo_point_2d":[59.1,16.2]}}"#
        let region = try #require(try read(collection(text), name: "m.geojson").boundaries.first)
        #expect(region.code == "SE-0483" && region.level == .municipality && region.nutsVersion == nil)
    }

    @Test func `a feature that is damaged is left out and told, the others stay`() throws {
        let good = feature("Polygon", "[\(square)]")
        let bad = [
            (feature("Polygon", "[[[16, 58], [17, 58], [17, 59]]]"), "Feature 1 has a ring that is not closed, and was left out"),
            (feature("Polygon", "[]"), "Feature 1 has a ring that is not closed, and was left out"),
            (feature("Polygon", "[[[16], [17], [17], [16]]]"), "Feature 1 has a ring that is not closed, and was left out"),
            (feature("Polygon", "\"x\""), "Feature 1 is no GeoJSON, and was left out"),
            (feature("Point", "[16, 58]"), "Features of the type Point have no outline, and were left out"),
            (
                good.replacing("NUTS_ID", with: "FID2").replacing("FID2", with: "FID"),
                "Feature 1 has no code that Utblick knows, and was left out"
            ),
        ]
        for (feature, message) in bad {
            let batch = try read(collection(feature, good))
            #expect(batch.boundaries.count == 1 && batch.diagnostics.map(\.message) == [message])
        }
    }

    @Test func `metres and files that are no GeoJSON are refused`() throws {
        let metres = collection(feature("Polygon", "[[[4500000, 3800000], [4600000, 3800000], [4600000, 3900000], [4500000, 3800000]]]"))
        #expect(throws: ImportRefusal(place: "a.geojson", reason: "feature 1 is not in degrees; take the file whose name says 4326")) {
            try read(metres, name: "a.geojson")
        }
        #expect(throws: ImportRefusal(place: "a", reason: "not JSON")) { try read("<svg/>", name: "a") }
    }

    @Test(.enabled(if: SharedData.file("geo/nuts2021_60m/NUTS_RG_60M_2021_4326_LEVL_3.geojson") != nil))
    func `the real files give every region`() throws {
        for (level, count) in [(0, 37), (1, 125), (2, 334), (3, 1_514)] {
            let file = try #require(SharedData.file("geo/nuts2021_60m/NUTS_RG_60M_2021_4326_LEVL_\(level).geojson"))
            let batch = try read(.file(file))
            #expect(batch.boundaries.count == count && batch.diagnostics.isEmpty)
            #expect(batch.boundaries.allSatisfy { $0.nutsVersion == 2021 && $0.corners != nil })
        }
        let towns = try #require(SharedData.file("geo/swedish_municipalities.geojson"))
        let batch = try read(.file(towns))
        #expect(batch.boundaries.count == 290 && batch.boundaries.contains { $0.code == "SE-0483" && $0.name == "Katrineholm" })
    }
}
