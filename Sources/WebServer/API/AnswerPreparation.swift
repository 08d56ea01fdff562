import Desk
import Logging
import PublicAPI
import ServiceLifecycle

/// Makes ready, at start and whenever the calls have changed, what answers would else wait for: what the interface's lists tell of the calls that
/// stand first, and the vocabularies that an unknown word is looked for in.
struct AnswerPreparation: Service, CustomStringConvertible {
    /// The home desk; what is told of a call is the same at all, and so are the vocabularies at those without programmes of their own.
    let desk: Desk
    let shown: ShownCalls<WrittenCallSummary>
    let logger: Logger

    /// The lifecycle library names its services by printing them.
    var description: String { "answer preparation" }

    /// While an import goes on, the calls change again and again: they are to have been the same for so long.
    private static let interval = Duration.seconds(2)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            let lists = PrepareLists(desk)
            var (prepared, before): (Int?, Int?) = (nil, lists.revision)
            while !Task.isCancelled {
                let now = lists.revision
                if prepared == nil || (now != prepared && now == before) {
                    prepared = await prepare(lists) ?? prepared
                }
                // The matcher is renewed by others, before or after the lists.
                if now == before, !desk.matchers.areReadyForUnknownWords { desk.matchers.prepareForUnknownWords() }
                before = now
                try? await Task.sleep(for: Self.interval)
            }
        }
    }

    /// The revision that they are of. A failure is no harm: whoever asks waits a little longer, and it is tried again.
    private func prepare(_ lists: PrepareLists) async -> Int? {
        do {
            return try await lists.prepare(shown)
        } catch {
            if !(error is CancellationError) { logger.debug("lists could not be prepared", metadata: ["error": "\(error)"]) }
            return nil
        }
    }
}
