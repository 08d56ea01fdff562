import Funding
import Testing

@testable import Pages

/// What is told of filters that have no effect.
@Suite struct IgnoredFiltersTests {
    private func ignored(_ link: String) throws -> [String] {
        let (address, language) = try #require(SiteAddress.parse(link: link))
        let query = link.split(separator: "?", maxSplits: 1).dropFirst().first.map { String($0) } ?? ""
        return IgnoredFilters(of: query, on: address, in: language).pairs.map { $0.name + "=" + $0.value }
    }

    @Test(arguments: [
        "/utlysningar", "/utlysningar?sok=&status=ahead&program=&passar=&tema=&stanger=&sortering=deadline", "/en/calls?status=all&page=1",
        "/en/calls?sok=energi&passar=company&sida=3", "/utlysningar?utm_source=brev&fbclid=x&gclid=y",
        "/kalender?manad=2027-03&passar=company",
        "/kalender?manad=2027-03&sortering=budget&visning=table&sida=1", "/utlysningar?dag=2027-03-04&visning=list",
        "/utlysningar?program=x",
    ])
    func `an address that is understood has nothing to tell`(link: String) throws {
        #expect(try ignored(link) == [])
    }

    @Test(arguments: [
        ("/utlysningar?tema=nonsense", ["tema=nonsense"]), ("/en/calls?colour=blue&fits=company", ["colour=blue"]),
        ("/utlysningar?sida=0", ["sida=0"]), ("/utlysningar?sida=99999999999999999999", ["sida=99999999999999999999"]),
        ("/utlysningar?passar=company&fits=municipality", ["fits=municipality"]), ("/en/calls?=x&&%3Cscript%3E=1", ["=x", "<script>=1"]),
        ("/kalender?manad=2027-13", ["manad=2027-13"]), ("/utlysningar?manad=2027-03", ["manad=2027-03"]),
        ("/utlysningar?stanger=-5&sortering=size&visning=cube&status=odd", ["stanger=-5", "sortering=size", "visning=cube", "status=odd"]),
    ])
    func `what has no effect is told as it was written`(link: String, expected: [String]) throws {
        #expect(try ignored(link) == expected)
    }

    @Test func `of two hundred filters all but the first are told`() throws {
        let all = (1...200).map { "tema=\($0 == 1 ? "youth" : "t\($0)")" }
        #expect(try ignored("/utlysningar?" + all.joined(separator: "&")) == Array(all.dropFirst()))
    }
}
