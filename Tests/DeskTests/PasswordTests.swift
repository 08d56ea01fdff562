import Foundation
import Testing

@testable import Desk

struct PasswordTests {
    private static let rule = PasswordRule(names: ["Katrineholms kommun", "Katrineholm Municipality", "Åsa Öberg", "asa.oberg"])

    @Test(
        arguments: [
            ("elva tecken", .tooShort(least: 12)), ("åäöåäöåäöåä", .tooShort(least: 12)),
            (String(repeating: "ab cde", count: 43), .tooLong(most: 256)),
            ("aaaaaaaaaaaa", .common), ("abababababab", .common), ("123456789012", .common), ("qwertyuiopåa", .common),
            ("Lösenord2026!", .common), ("p4ssw0rd!!!!!!", .common), ("passwordpassword", .common), ("!!!sommar2026", .common),
            ("zxcvbnmasdfg", nil), ("katrineholm2026", .guessable), ("Katrineholms1!", .guessable), ("utblickutblick", .guessable),
            ("asa.oberg.2026", .guessable), ("tre gula cyklar i regn", nil), ("katrineholm har många fina sjöar", nil),
            ("🐧🐧🐙🐙🦊🦊🐻🐻🐼🐼🐸🐸", nil),
            ("korrekt häst batteri", nil),
        ] as [(String, PasswordFault?)])
    func `a password is long and not what others try first`(password: String, fault: PasswordFault?) {
        #expect(Self.rule.fault(of: password) == fault, "\(password)")
    }

    @Test func `a hash is Argon2id of its own salt, and fits its password however that is composed`() throws {
        let hash = try PasswordHash.hash(of: "Åsas långa lösenord")
        #expect(hash.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
        #expect(try PasswordHash.hash(of: "Åsas långa lösenord") != hash)
        #expect(PasswordHash.isRight("A\u{30A}sas la\u{30A}nga lo\u{308}senord", for: hash))
        for wrong in ["", "åsas långa lösenord", "Åsas långa lösenord ", "Asas langa losenord"] {
            #expect(!PasswordHash.isRight(wrong, for: hash))
        }
        for broken in ["", "x", String(hash.dropLast()), "$argon2id$"] {
            #expect(!PasswordHash.isRight("Åsas långa lösenord", for: broken))
        }
    }

    @Test func `few are hashed at once, and whoever would wait too long is told so`() async throws {
        let bench = PasswordBench(places: 2, seats: 3)
        let gate = DispatchSemaphore(value: 0)
        let results = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<9 {
                group.addTask {
                    do {
                        try await bench.run { gate.wait() }
                        return true
                    } catch is PasswordBench.Busy {
                        return false
                    }
                }
            }
            // Those that are refused come back at once; the others when the gate opens.
            var refused = 0
            while refused < 4, let isDone = try await group.next() { if !isDone { refused += 1 } }
            for _ in 0..<5 { gate.signal() }
            return try await group.reduce(into: [Bool]()) { $0.append($1) } + [Bool](repeating: false, count: refused)
        }
        #expect(results.filter { $0 }.count == 5 && results.filter { !$0 }.count == 4)
    }
}
