import Funding

/// A closed line on a drawing, with no more points than the eye can tell apart.
struct MapRing {
    /// Whole units, without the first one's repetition; at least three.
    let points: [MapPoint]

    /// How far a point may be left of the line that stands for it, in units.
    private static let tolerance = 0.8

    /// `nil` for one that is too small to be seen, or lies outside the sheet.
    init?(_ ring: [RegionBoundary.Point]) {
        let placed = ring.map(MapProjection.place)
        guard placed.count > 2, placed.contains(where: MapProjection.shows) else { return nil }
        var points: [MapPoint] = []
        for point in Self.simplified(placed) {
            let whole = MapPoint(x: point.x.rounded(), y: point.y.rounded())
            if points.last != whole { points.append(whole) }
        }
        if points.count > 1, points.first == points.last { points.removeLast() }
        guard points.count > 2 else { return nil }
        self.points = points
    }

    /// In square units.
    var area: Double {
        abs(zip(points, points.dropFirst() + points.prefix(1)).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
    }

    /// Douglas and Peucker's: of each stretch the point that is farthest from its straight line stays, where it is far enough.
    private static func simplified(_ ring: [MapPoint]) -> [MapPoint] {
        let first = ring[0]
        let farthest = ring.indices.max { ring[$0].distanceSquared(to: first) < ring[$1].distanceSquared(to: first) } ?? 0
        let closed = ring + [first]
        var stays = [Bool](repeating: false, count: closed.count)
        stays[0] = true
        stays[farthest] = true
        var stretches = [(0, farthest), (farthest, closed.count - 1)]
        while let (start, end) = stretches.popLast() {
            guard end - start > 1 else { continue }
            var (middle, most) = (start, tolerance * tolerance)
            for index in start + 1..<end {
                let distance = closed[index].distanceSquared(from: closed[start], to: closed[end])
                if distance > most { (middle, most) = (index, distance) }
            }
            guard middle > start else { continue }
            stays[middle] = true
            stretches += [(start, middle), (middle, end)]
        }
        return ring.indices.filter { stays[$0] }.map { ring[$0] }
    }

    /// As a path's data: where it begins, then steps.
    var path: String {
        var text = "M\(Int(points[0].x)) \(Int(points[0].y))l"
        for (from, to) in zip(points, points.dropFirst()) {
            for step in [Int(to.x - from.x), Int(to.y - from.y)] { text += (step < 0 || text.hasSuffix("l") ? "" : " ") + String(step) }
        }
        return text + "z"
    }

    /// A place well inside, for a figure: of a grid over it the one that is farthest from its line.
    var inside: MapPoint {
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        let (west, east, north, south) = (xs.min() ?? 0, xs.max() ?? 0, ys.min() ?? 0, ys.max() ?? 0)
        var best = MapPoint(x: (west + east) / 2, y: (north + south) / 2)
        var farthest = 0.0
        let steps = 16
        for column in 1..<steps {
            for row in 1..<steps {
                let place = MapPoint(
                    x: west + (east - west) * Double(column) / Double(steps), y: north + (south - north) * Double(row) / Double(steps))
                let distance = contains(place) ? self.distance(from: place) : 0
                if distance > farthest { (best, farthest) = (place, distance) }
            }
        }
        return best
    }

    private var sides: Zip2Sequence<[MapPoint], [MapPoint]> { zip(points, Array(points.dropFirst()) + [points[0]]) }

    private func contains(_ place: MapPoint) -> Bool {
        sides.reduce(false) { isInside, side in
            let (start, end) = side
            guard (start.y > place.y) != (end.y > place.y) else { return isInside }
            return place.x < start.x + (end.x - start.x) * (place.y - start.y) / (end.y - start.y) ? !isInside : isInside
        }
    }

    private func distance(from place: MapPoint) -> Double {
        sides.map { place.distanceSquared(from: $0, to: $1) }.min() ?? 0
    }
}
