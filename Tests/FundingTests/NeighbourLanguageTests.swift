import Funding
import Testing

@Suite struct NeighbourLanguageTests {
    @Test func `each has names and a notice of its own`() {
        let languages = NeighbourLanguage.allCases
        #expect(Set(languages.map(\.rawValue)) == ["da", "de", "et", "fi", "lt", "lv", "no", "pl"])
        #expect(Set(languages.map(\.notice)).count == languages.count)
        #expect(Set(languages.map(\.name)).count == languages.count)
    }
}
