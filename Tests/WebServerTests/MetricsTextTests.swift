import Testing

@testable import WebServer

struct MetricsTextTests {
    @Test func `a family has its help, its type and its samples, and what could break a line is escaped`() {
        var text = MetricsText()
        text.add(
            .gauge, "a", "Back\\slash\nline \"quoted\"",
            [.init(labels: [("x", "1\"2\\3\n4"), ("y", "å")], value: 1.5), .init(value: 12)])
        text.add(.gauge, "unknown", "Nobody knows.", nil)
        #expect(
            text.text == """
                # HELP a Back\\\\slash\\nline "quoted"
                # TYPE a gauge
                a{x="1\\"2\\\\3\\n4",y="å"} 1.5
                a 12

                """)
    }

    @Test(arguments: [
        (0.0, "0"), (-3, "-3"), (0.25, "0.25"), (1e300, "1e+300"), (.infinity, "+Inf"), (-.infinity, "-Inf"), (.nan, "NaN"),
    ])
    func `numbers are written as Prometheus reads them`(number: Double, text: String) {
        #expect(MetricsText.number(number) == text)
    }

    @Test func `a time is counted in the first bucket that it does not exceed`() {
        var times = RequestFigures.Times()
        let bounds = RequestFigures.Times.bounds
        for seconds in [0, 0.001, 0.0011, 10, 10.1, 1_000] { times.add(seconds) }
        #expect(times.counts[0] == 2 && times.counts[1] == 1)
        #expect(times.counts[bounds.count - 1] == 1 && times.counts[bounds.count] == 2)
        #expect(times.counts.reduce(0, +) == 6 && times.counts.count == bounds.count + 1)
    }

    @Test func `methods that anybody may make up are one, so that nobody fills the memory`() {
        let figures = RequestFigures()
        for number in 0..<500 { figures.count(.page, method: "X\(number)", status: 405, seconds: 0) }
        #expect(figures.snapshot.counts == [.init(kind: .page, method: "other", status: 405): 500])
    }

    @Test(arguments: [
        ("/", RouteKind.page), ("/traffar", .matches), ("/en/matches", .matches), ("/health/ready", .health), ("/nix", .unknown),
        ("/utlysningar", .calls), ("/../etc/passwd", .unknown),
    ])
    func `a path has a kind that tells nothing of it`(path: String, kind: RouteKind) {
        #expect(RouteKind(path: path) == kind)
    }
}
