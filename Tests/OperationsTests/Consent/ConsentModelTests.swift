import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

/// What may happen to one person's result after the release.
private enum Event: CaseIterable {
    case look, letter, agree, formAgrees, decline, request, withdraw, employerOpens, days
}

/// Said again in other words than the program's: the employer sees whoever, after the own delivery, agreed or asked
/// for an interview judged necessary, unless they took it back before anybody had opened it.
private struct Believed {
    let isNeeded: Bool
    var isDelivered = false
    var agreed = false
    var requested = false
    var isOpened = false
    var isSeen = false

    mutating func take(_ event: Event, inWindow: Bool, isAsked: Bool) {
        switch event {
        case .look, .letter: isDelivered = true
        case .agree where isDelivered && inWindow && isAsked: agreed = true
        case .formAgrees where isDelivered && inWindow && isAsked: agreed = true
        case .decline where isDelivered && inWindow && isAsked: agreed = false
        case .request where isDelivered && isNeeded: requested = true
        case .withdraw where isDelivered: (agreed, requested) = (false, false)
        case .employerOpens where isSeen: isOpened = true
        default: break
        }
        isSeen = isOpened || agreed || requested
    }
}

@Suite struct `Random histories of consent and request` {
    // S2-55, S2-56, S2-57, L-04, L-13, L-14, L-15, done when 3
    @Test(arguments: Engine.all, [ConsentPlan.Mode.individual, .allRefused])
    func `show the employer exactly those who agreed after delivery or asked`(
        engine: Engine, mode: ConsentPlan.Mode
    ) async throws {
        var chance = SplitMix64(seed: mode == .individual ? 20_261_121 : 815)
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 8, mode: mode)
            var believed = scene.people.map { Believed(isNeeded: $0.isNeeded) }
            var (wrong, most): ([String], Int) = ([], 0)
            for step in 0..<240 {
                let n = Int.random(in: 0..<scene.people.count, using: &chance)
                let event = Event.allCases[Int.random(in: 0..<Event.allCases.count, using: &chance)]
                let inWindow = ResponseWindow.holds(house.clock.now, releasedAt: scene.releasedAt)
                try await scene.happen(event, to: n)
                believed[n].take(event, inWindow: inWindow, isAsked: mode == .individual)
                let seen = Set(try await house.office.employerCopies(as: house.humanResources).map(\.number))
                let right = Set(zip(scene.people, believed).filter { $1.isSeen }.map(\.0.number))
                most = max(most, right.count)
                if seen != right { wrong.append("\(step) \(event) \(seen) \(right)") }
            }
            #expect(wrong == [])
            // The histories say something: people came, and people went.
            #expect(most >= 2 && !believed.allSatisfy(\.isSeen))
            #expect(try await house.count("paper_delivery") > 0)
        }
    }
}

extension ConsentScene {
    fileprivate func happen(_ event: Event, to n: Int) async throws {
        let person = people[n]
        switch event {
        case .look: try await look(person)
        case .letter:
            do {
                try await house.office.recordPaper(
                    PaperDelivery(.handed, on: house.clock.now.day), of: batch, number: person.number,
                    as: house.clerk)
            } catch DeliveryRefusal.nobody {}
        case .formAgrees:
            do {
                try await house.office.enterForm(
                    ConsentForm(agrees: true, asksForInterview: false, receivedOn: house.clock.now.day),
                    ofNumber: person.number, in: batch, as: house.clerk)
            } catch is ConsentRefusal {}
        case .agree: try await tolerant(.agree, person)
        case .decline: try await tolerant(.decline, person)
        case .request: try await tolerant(.request, person)
        case .withdraw: try await tolerant(.withdraw, person)
        case .days: house.clock.advance(seconds: 86_400)
        case .employerOpens:
            let list = try await house.office.employerCopies(as: house.humanResources)
            guard let line = list.first(where: { $0.number == person.number }) else { return }
            _ = try await house.office.employerCopy(line.id, as: house.humanResources)
        }
    }

    /// A refusal is one of the outcomes.
    private func tolerant(_ ask: ConsentAsk, _ person: Somebody) async throws {
        do { try await declare(ask, person) } catch is ConsentRefusal {}
    }
}
