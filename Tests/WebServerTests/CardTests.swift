import Drawing
import Foundation
import Funding
import Testing

@testable import Pages
@testable import WebServer

@Suite struct CardTests {
    private static func card(_ title: String, facts: Int = 2) -> SharingCard {
        let tint = SharingCard.Tint(red: 0, green: 0.3, blue: 0.3)
        return SharingCard(
            kicker: "Program", title: title, facts: (0..<facts).map { SharingCard.Fact("Stänger \($0)", "2 februari 2027") },
            owner: "Flens kommun", initial: "F", accent: tint, onAccent: SharingCard.Tint(red: 1, green: 1, blue: 1), text: tint, dim: tint,
            line: tint)
    }

    @Test(
        arguments: [
            "", "Kort", String(repeating: "Ett långt namn på en utlysning ", count: 40), String(repeating: "x", count: 5_000),
            "שלום עולם \u{202E}abc", "e\u{301}\u{302}\u{303} 🎉 \0 <b>&amp;", "\n\n\n",
        ], [0, 1, 3])
    func `whatever stands on it, a card is a picture of the size that is told`(title: String, facts: Int) throws {
        let bytes = try #require(CardPicture.png(of: Self.card(title, facts: facts)))
        #expect(Array(bytes.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        // Width and height stand first in the header, which follows the signature.
        #expect(Array(bytes[16..<24]) == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76])
        #expect(bytes.count < 150_000)
    }

    @Test func `what differs is drawn, and the same is the same`() async throws {
        let kept = KeptCards()
        let first = try await kept.picture(of: Self.card("Ett"))
        #expect(try await kept.picture(of: Self.card("Ett")) == first)
        #expect(try await kept.picture(of: Self.card("Två")) != first)
        #expect(CardPicture.isAvailable && CardPicture.png(of: Self.card("Ett")) == first)
    }

    @Test func `an hour takes so many answers from one address, and another hour others`() {
        let limiter = FeedbackLimiter()
        let noon = Date(timeIntervalSince1970: 1_795_003_200)
        #expect((0..<40).filter { _ in limiter.admits("192.0.2.1", at: noon) }.count == 30)
        #expect(limiter.admits("192.0.2.2", at: noon) && limiter.admits("192.0.2.1", at: noon + 3_600))
        #expect((0..<2_000).filter { _ in limiter.admits(nil, at: noon + 7_200) }.count == 1_000)
    }
}
