public import Foundation
public import Funding
public import SQLCore

/// Regions' outlines, one for each code.
public enum BoundaryStore {
    /// Stores a batch; the newest reading of a code is kept, and one that is unchanged is not written again.
    public static func upsert(
        _ boundaries: [RegionBoundary], at now: Date, on connection: any SQLConnection
    ) throws(SQLError) -> ImportCounts {
        var counts = ImportCounts()
        for boundary in boundaries {
            let known = try connection.first("SELECT content_digest FROM region_boundary WHERE code = \(boundary.code.rawValue)")
            let before = try known?.decode("content_digest", as: String.self)
            let columns = try columns(boundary)
            let digest = ContentDigest.text(of: columns.map(\.value))
            counts.count(before == nil ? .inserted : before == digest ? .unchanged : .updated)
            guard before != digest else { continue }
            let changing = columns + [SQLColumn("content_digest", digest), SQLColumn("fetched_at", now)]
            try connection.execute(
                """
                INSERT INTO region_boundary \(([SQLColumn("code", boundary.code.rawValue)] + changing).insertion)
                ON CONFLICT (code) DO UPDATE SET \(changing.replacement)
                """)
        }
        return counts
    }

    /// The outlines of a level, in the order of their codes.
    public static func boundaries(of level: Area.Level, on connection: any SQLConnection) throws(SQLError) -> [RegionBoundary] {
        let rows = try connection.rows(
            "SELECT code, level, nuts_version, name, polygons FROM region_boundary WHERE level = \(level) ORDER BY code")
        var boundaries: [RegionBoundary] = []
        for row in rows { boundaries.append(try boundary(row)) }
        return boundaries
    }

    public static func boundary(_ code: AreaCode, on connection: any SQLConnection) throws(SQLError) -> RegionBoundary? {
        let row = try connection.first(
            "SELECT code, level, nuts_version, name, polygons FROM region_boundary WHERE code = \(code.rawValue)")
        return try row.map { row throws(SQLError) in try boundary(row) }
    }

    private static func columns(_ boundary: RegionBoundary) throws(SQLError) -> [SQLColumn] {
        // A ring is its longitudes and latitudes in turn: a tenth of what objects would take.
        let polygons = boundary.polygons.map { polygon in
            ([polygon.outer] + polygon.holes).map { ring in ring.flatMap { [$0.longitude, $0.latitude] } }
        }
        return [
            SQLColumn("level", boundary.level.rawValue), SQLColumn("nuts_version", boundary.nutsVersion),
            SQLColumn("name", boundary.name), try SQLColumn("polygons", json: polygons),
        ]
    }

    private static func boundary(_ row: SQLRow) throws(SQLError) -> RegionBoundary {
        let polygons = try row.decode(json: "polygons", as: [[[Int32]]].self)
        return RegionBoundary(
            code: AreaCode(try row.decode("code")), level: try row.decode("level"), nutsVersion: try row.decode("nuts_version"),
            name: try row.decode("name"),
            polygons: polygons.compactMap { rings in
                let rings = rings.map(points)
                return rings.first.map { RegionBoundary.Polygon(outer: $0, holes: Array(rings.dropFirst())) }
            })
    }

    private static func points(_ numbers: [Int32]) -> [RegionBoundary.Point] {
        stride(from: 0, to: numbers.count - 1, by: 2).map { RegionBoundary.Point(longitude: numbers[$0], latitude: numbers[$0 + 1]) }
    }
}
