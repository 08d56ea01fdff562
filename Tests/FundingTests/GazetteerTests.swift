import Funding
import Testing

@Suite struct `The gazetteer` {
    private static let gazetteer = Gazetteer(
        nutsVersion: 2021,
        areas: [
            area("SE", .country, "Sverige"), area("FI", .country, "Finland"), area("SE1", .nuts1, "Östra Sverige", in: "SE"),
            area("SE11", .nuts2, "Stockholm", in: "SE1"), area("SE12", .nuts2, "Östra Mellansverige", in: "SE1"),
            area("SE121", .nuts3, "Uppsala län", in: "SE12"), area("SE122", .nuts3, "Södermanlands län", in: "SE12"),
            area("SE-0380", .municipality, "Uppsala", in: "SE121"), area("SE-0483", .municipality, "Katrineholm", in: "SE122"),
            area("SE-0480", .municipality, "Nyköping", in: "SE122"), area("SE-1490", .municipality, "Borås", in: "SE"),
            area("SE-0483-katrineholm", .locality, "Katrineholms tätort", in: "SE-0483", alsoCalled: ["Katrineholms stad"]),
            area("SE-0483-valla", .locality, "Valla", in: "SE-0483"),
            Area(
                code: "leader", level: .programmeArea, name: Localized(same: "Leader Södermanland"), parent: nil,
                members: ["SE-0483"], excluded: ["SE-0483-katrineholm"]),
            Area(code: "nordic", level: .programmeArea, name: Localized(same: "Norden"), parent: nil, members: ["SE12", "FI"]),
            Area(code: "wide", level: .programmeArea, name: Localized(same: "Vid"), parent: nil, members: ["nordic", "SE11"]),
        ])

    private static func area(
        _ code: AreaCode, _ level: Area.Level, _ name: String, in parent: AreaCode? = nil, alsoCalled: [String] = []
    ) -> Area {
        Area(code: code, level: level, name: Localized(same: name), parent: parent, alsoCalled: alsoCalled)
    }

    @Test(
        arguments: [
            (["SE-0483", "SE-0480"], "SE122"), (["SE-0483", "SE-0380"], "SE12"), (["SE-0483", "SE-1490"], "SE"),
            (["SE-0483-valla", "SE-0483"], "SE-0483"), (["SE-0483"], "SE-0483"), (["SE-0483", "FI"], nil), ([], nil),
            (["SE-0483", "SE-0480", "SE-0380", "SE11"], "SE1"),
        ] as [([AreaCode], AreaCode?)])
    func `knows the smallest area that several places lie in`(places: [AreaCode], common: AreaCode?) {
        #expect(Self.gazetteer.commonArea(of: places) == common)
    }

    @Test(
        arguments: [
            ("SE12", "SE122", Verdict.met), ("SE122", "SE12", .unknown), ("SE122", "SE-0483-valla", .met), ("SE122", "SE121", .notMet),
            ("SE", "SE", .met), ("FI", "SE122", .notMet), ("SE", "nowhere", .notMet), ("nowhere", "SE", .notMet),
            ("leader", "SE-0483", .unknown), ("leader", "SE-0483-katrineholm", .notMet), ("leader", "SE-0483-valla", .met),
            ("leader", "SE-0480", .notMet), ("leader", "SE122", .unknown), ("leader", "FI", .notMet), ("nordic", "SE-0483", .met),
            ("nordic", "SE", .unknown), ("nordic", "SE11", .notMet), ("wide", "FI", .met), ("wide", "SE11", .met),
            ("wide", "SE-0483-katrineholm", .met), ("wide", "SE", .unknown),
        ] as [(AreaCode, AreaCode, Verdict)])
    func `says whether one place holds another`(outer: AreaCode, inner: AreaCode, verdict: Verdict) {
        #expect(Self.gazetteer.contains(outer, inner) == verdict)
    }

    @Test func `finds that places overlap in both directions alike`() {
        let codes = Self.gazetteer.areas.keys.sorted()
        for one in codes {
            for other in codes {
                #expect(Self.gazetteer.overlaps(one, other) == Self.gazetteer.overlaps(other, one))
            }
        }
        #expect(Self.gazetteer.overlaps("SE122", "leader"))
        #expect(!Self.gazetteer.overlaps("SE-0483-katrineholm", "leader"))
        #expect(!Self.gazetteer.overlaps("SE-0480", "leader"))
    }

    @Test(
        arguments: [
            ("Katrineholm", "SE-0483"), ("KATRINEHOLM", "SE-0483"), (" Katrineholms  kommun ", "SE-0483"),
            ("Katrineholms stad", "SE-0483-katrineholm"), ("Uppsala", "SE-0380"), ("Uppsala län", "SE121"), ("uppsala kommun", "SE-0380"),
            ("Borås", "SE-1490"), ("Borås stad", "SE-1490"), ("SE122", "SE122"), ("Södermanland", "SE122"),
        ] as [(String, AreaCode)])
    func `knows a place by its names`(name: String, code: AreaCode) {
        #expect(Self.gazetteer.area(named: name)?.code == code)
    }

    @Test(arguments: ["", "Kattrineholm", "Nykoping", "kommun"])
    func `does not guess`(name: String) {
        #expect(Self.gazetteer.area(named: name) == nil)
    }

    @Test func `names the country that a place lies in`() {
        #expect(Self.gazetteer.country(of: "SE-0483-valla") == "SE")
        #expect(Self.gazetteer.country(of: "leader") == nil)
    }

    @Test func `survives parents that lead in a circle`() {
        let circle = Gazetteer(
            nutsVersion: 2021, areas: [Self.area("A", .nuts1, "A", in: "B"), Self.area("B", .nuts1, "B", in: "A")])
        #expect(circle.country(of: "A") == nil)
        #expect(circle.lineage(of: "A").count == 8)
    }
}
