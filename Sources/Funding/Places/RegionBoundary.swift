/// A region's outline, for maps.
public struct RegionBoundary: Sendable, Hashable, Codable, Identifiable {
    /// A place in millionths of a degree (WGS 84): a tenth of a metre, and exact in every calculation.
    public struct Point: Sendable, Hashable, Codable {
        /// −180,000,000…180,000,000, east positive.
        public let longitude: Int32
        /// −90,000,000…90,000,000, north positive.
        public let latitude: Int32

        public init(longitude: Int32, latitude: Int32) {
            self.longitude = longitude
            self.latitude = latitude
        }
    }

    /// A piece of land: its outer ring and the holes in it. Each ring ends where it begins, without saying so twice.
    public struct Polygon: Sendable, Hashable, Codable {
        public let outer: [Point]
        public let holes: [[Point]]

        public init(outer: [Point], holes: [[Point]]) {
            self.outer = outer
            self.holes = holes
        }
    }

    public let code: AreaCode
    public let level: Area.Level
    /// The version of the NUTS classification; `nil` for areas that are not of it or where nobody says.
    public let nutsVersion: Int?
    /// In Latin letters, as the source writes it.
    public let name: String
    public let polygons: [Polygon]

    public var id: AreaCode { code }

    public init(code: AreaCode, level: Area.Level, nutsVersion: Int?, name: String, polygons: [Polygon]) {
        self.code = code
        self.level = level
        self.nutsVersion = nutsVersion
        self.name = name
        self.polygons = polygons
    }

    /// The south-western and the north-eastern corner of the rectangle around it; `nil` without polygons.
    public var corners: (southWest: Point, northEast: Point)? {
        let points = polygons.flatMap(\.outer)
        guard let west = points.map(\.longitude).min(), let east = points.map(\.longitude).max(),
            let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max()
        else { return nil }
        return (Point(longitude: west, latitude: south), Point(longitude: east, latitude: north))
    }
}
