/// Figures in Prometheus's text format, version 0.0.4: each family with its help, its type and its samples.
struct MetricsText {
    static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    enum Kind: String {
        case counter, gauge, histogram
    }

    /// One figure; `suffix` follows the family's name.
    struct Sample {
        var suffix = ""
        var labels: [(name: String, value: String)] = []
        let value: Double
    }

    private(set) var text = ""

    /// Writes a family; one without samples is left out.
    mutating func add(_ kind: Kind, _ name: String, _ help: String, _ samples: [Sample]) {
        guard !samples.isEmpty else { return }
        text += "# HELP \(name) \(Self.escaped(help, quotes: false))\n# TYPE \(name) \(kind.rawValue)\n"
        for sample in samples {
            text += name + sample.suffix
            if !sample.labels.isEmpty {
                text += "{" + sample.labels.map { "\($0.name)=\"\(Self.escaped($0.value, quotes: true))\"" }.joined(separator: ",") + "}"
            }
            text += " \(Self.number(sample.value))\n"
        }
    }

    /// The same for a family of one figure; none where it is not known.
    mutating func add(_ kind: Kind, _ name: String, _ help: String, _ value: Double?) {
        add(kind, name, help, value.map { [Sample(value: $0)] } ?? [])
    }

    /// Whole numbers without a fraction.
    static func number(_ value: Double) -> String {
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        if value.isNaN { return "NaN" }
        return Int64(exactly: value).map(String.init) ?? "\(value)"
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
        return quotes ? escaped.replacing("\"", with: "\\\"") : escaped
    }
}

extension MetricsText {
    /// Writes the requests' counts and times.
    mutating func add(_ requests: RequestFigures.Snapshot) {
        let counts = requests.counts.sorted {
            ($0.key.kind.rawValue, $0.key.method, $0.key.status) < ($1.key.kind.rawValue, $1.key.method, $1.key.status)
        }
        add(
            .counter, "utblick_requests_total", "Requests that were answered.",
            counts.map { group, count in
                Sample(
                    labels: [("kind", group.kind.rawValue), ("method", group.method), ("status", String(group.status))],
                    value: Double(count))
            })
        let times = requests.times.sorted { $0.key.rawValue < $1.key.rawValue }
        add(.histogram, "utblick_request_seconds", "Time until an answer was ready, in seconds.", times.flatMap(Self.samples))
    }

    private static func samples(_ kind: RouteKind, _ times: RequestFigures.Times) -> [Sample] {
        var total = 0
        var samples: [Sample] = []
        for (bound, count) in zip(RequestFigures.Times.bounds + [.infinity], times.counts) {
            total += count
            samples.append(Sample(suffix: "_bucket", labels: [("kind", kind.rawValue), ("le", number(bound))], value: Double(total)))
        }
        samples.append(Sample(suffix: "_sum", labels: [("kind", kind.rawValue)], value: times.sum))
        samples.append(Sample(suffix: "_count", labels: [("kind", kind.rawValue)], value: Double(total)))
        return samples
    }
}
