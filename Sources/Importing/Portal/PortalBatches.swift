import Foundation
import Funding

/// The pages of one run, fetched as they are asked for.
///
/// The last batch holds the results that could only be judged at the end, copies and bare ones without an original; a run that
/// breaks off does not come to them.
public struct PortalBatches: AsyncSequence, Sendable {
    public typealias Element = ImportBatch

    let connection: PortalConnection
    let now: Date
    let namesBefore: [String: Call.ID]

    public func makeAsyncIterator() -> Iterator {
        Iterator(connection: connection, now: now, namesBefore: namesBefore)
    }

    /// Throws `PortalError`, or what the patience's pause throws; after that there is nothing more.
    public struct Iterator: AsyncIteratorProtocol {
        private let connection: PortalConnection
        private var reader: PortalReader
        private var slices: [PortalSlice]
        private var paging = PortalPaging()
        /// Slices that were split and whose parts have not all been read, the innermost last.
        private var splits: [Split] = []
        /// Results that the portal has counted in slices that were split, and not in their parts.
        private var unaccounted = 0
        private var labels: PortalLabels?
        private var isDone = false

        /// A slice that was split, and what its parts have not accounted for.
        private struct Split {
            var missing: Int
            var partsLeft: Int
        }

        init(connection: PortalConnection, now: Date, namesBefore: [String: Call.ID]) {
            self.connection = connection
            reader = PortalReader(fetchedAt: now, namesBefore: namesBefore)
            slices = PortalSlice.all(on: Day(of: now, in: .brussels))
        }

        public mutating func next() async throws -> ImportBatch? {
            do {
                while let slice = slices.first {
                    try Task.checkCancellation()
                    if let batch = try await batch(of: slice) { return batch }
                }
            } catch {
                slices = []
                isDone = true
                throw error
            }
            guard !isDone else { return nil }
            isDone = true
            if unaccounted > 0 { reader.reportUnaccounted(unaccounted) }
            return try reader.closingBatch()
        }

        /// Fetches the next page of a slice. `nil` when there was nothing in it, or when the slice had to be split.
        private mutating func batch(of slice: PortalSlice) async throws -> ImportBatch? {
            let page = paging.page
            let name = "page \(page) of \(slice.name)" + (paging.isSecond ? ", read again" : "")
            let answer = try await connection.page(page, of: slice)
            if page == 1, !paging.isSecond, slice.isPart, !splits.isEmpty { splits[splits.count - 1].missing -= answer.total }
            if page == 1, answer.total > PortalInterface.window {
                try reader.checkUnderstood(answer, slice: slice, place: name)
                let parts = try await parts(of: slice)
                if !parts.isEmpty {
                    splits.append(Split(missing: answer.total, partsLeft: parts.count))
                    slices.replaceSubrange(0..<1, with: parts)
                    paging = PortalPaging()
                    return nil
                }
                reader.reportTooMany(answer.total, in: slice)
            }
            let results = paging.take(answer, reader.parsed(answer, slice: slice))
            let reachable = Swift.min(answer.total, PortalInterface.window)
            let isLast = answer.results.isEmpty || paging.seen >= reachable
            if isLast {
                if paging.seen < reachable { reader.reportTooFew(paging.seen, of: answer.total, in: slice) }
                if paging.isSecond, paging.isDoubtful { reader.reportShifted(slice) }
            }
            let batch = try reader.batch(named: name, of: results, labels: try await labels(for: results))
            if isLast { endSlice() } else { paging.turnPage() }
            return batch.isEmpty ? nil : batch
        }

        /// Goes on to the next slice, or once more through this one. Where the run is not whole in any case, a second reading gains nothing.
        private mutating func endSlice() {
            if paging.isDoubtful, !paging.isSecond, reader.isWhole {
                paging.beginAgain()
            } else {
                paging = PortalPaging()
                slices.removeFirst()
                endPart()
            }
        }

        /// The last part of a split ends the part that was split, if it was one. What one split has too many of makes up for nothing that another lacks.
        private mutating func endPart() {
            while var split = splits.popLast() {
                split.partsLeft -= 1
                guard split.partsLeft == 0 else { return splits.append(split) }
                unaccounted += Swift.max(0, split.missing)
            }
        }

        private mutating func parts(of slice: PortalSlice) async throws -> [PortalSlice] {
            guard slice.programme == nil else { return slice.splitFurther() }
            let listed = try await allLabels().codes(of: .programme)
            return slice.split(byProgrammes: Set(listed).union(FrameworkProgramme.table.map(\.code)).sorted())
        }

        /// The portal's own labels are asked for only when a code turns up that is not in Utblick's tables.
        private mutating func labels(for results: [PortalResult]) async throws -> PortalLabels {
            let isKnown = results.allSatisfy { result in
                PortalLabels.List.allCases.allSatisfy { list in
                    result.values(list.rawValue).allSatisfy { PortalLabels.isKnown($0.trimmed, in: list) }
                }
            }
            return isKnown ? labels ?? .none : try await allLabels()
        }

        private mutating func allLabels() async throws -> PortalLabels {
            if let labels { return labels }
            do {
                labels = try await connection.labels()
            } catch let error as PortalError {
                // The run can do without: the codes of Utblick's own tables stand in.
                reader.reportNoLabels(error.description)
                labels = PortalLabels.none
            }
            return labels ?? .none
        }
    }
}
