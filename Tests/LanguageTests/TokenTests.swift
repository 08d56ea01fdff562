import Testing

@testable import Language

@Suite struct TokenTests {
    @Test(arguments: [
        ("Åsa äter kräm på Öland", ["åsa", "äter", "kräm", "på", "öland"]),
        ("EU:s e-hälsa, och women's", ["eu", "e", "hälsa", "och", "women"]),
        ("Café Münster résumé", ["cafe", "munster", "resume"]),
        ("KA210 2027", ["ka210", "2027"]),
        ("A\u{30A}re a\u{308}r o\u{308}ppet", ["åre", "är", "öppet"]),
        ("mjuk\u{AD}streck", ["mjukstreck"]),
        ("🙂🙂 …", []), ("", []),
    ])
    func `words are folded and kept apart`(text: String, expected: [String]) {
        #expect(Token.tokens(of: text).map(\.folded) == expected)
    }

    @Test func `folding twice changes nothing`() {
        var generator = SystemRandomNumberGenerator()
        let letters = Array("aåäöÅÄÖéÉüßøæčŁ -'x\u{30A}\u{308}Z9")
        for _ in 0..<2_000 {
            let text = String((0..<12).compactMap { _ in letters.randomElement(using: &generator) })
            let once = Token.fold(text)
            #expect(Token.fold(once) == once, "\(text)")
        }
    }
}
