import Foundation
import Funding

/// Stage *parsed*: one feature of a GeoJSON file.
struct BoundaryFeature: Decodable {
    struct Geometry: Decodable {
        let type: String
        /// Polygons of rings of positions; `nil` for points and lines.
        let polygons: [[[[Double]]]]?

        private enum CodingKeys: CodingKey { case type, coordinates }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            type = try container.decode(String.self, forKey: .type)
            switch type {
            case "Polygon": polygons = [try container.decode([[[Double]]].self, forKey: .coordinates)]
            case "MultiPolygon": polygons = try container.decode([[[[Double]]]].self, forKey: .coordinates)
            default: polygons = nil
            }
        }
    }

    let properties: [String: JSONValue]
    let geometry: Geometry?

    func text(_ property: String) -> String? {
        properties[property]?.text.flatMap(SourceText.value)
    }
}
