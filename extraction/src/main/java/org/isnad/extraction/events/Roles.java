package org.isnad.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.extraction.events.predicates.LightVerb;
import org.isnad.extraction.events.predicates.Notes;
import org.isnad.extraction.events.predicates.NounReading.Part;
import org.isnad.extraction.events.predicates.Slot;
import org.isnad.model.Event;
import org.isnad.model.analysis.TokenRange;

/**
 * Who takes part, as a frame reads the arguments.
 *
 * @param actors who does it
 * @param recipients to whom
 * @param places where, as far as the frame says
 */
record Roles(List<TokenRange> actors, List<TokenRange> recipients, List<TokenRange> places) {
    /** Whose sides are equals by nature. */
    private static final Set<Event.Type> AMONG_EQUALS =
            Set.of(Event.Type.AGREE, Event.Type.CONSULT, Event.Type.COOPERATE);

    /** What is done to things as well as to somebody. */
    private static final Set<Event.Type> BY_FORCE = Set.of(Event.Type.ASSAULT, Event.Type.COERCE);

    /** How many words behind an event noun ل still names who does it. */
    private static final int NEAR = 3;

    /** The roles of a trigger's arguments. */
    static Roles of(EventLine line, Phrases phrases, PublicActors people, Trigger trigger) {
        Arguments arguments = trigger.arguments();
        boolean preposed = trigger.frame().recipient().stream()
                .anyMatch(slot -> slot.kind() == Slot.Kind.PREPOSITION
                        && !pick(slot, arguments).isEmpty());
        List<TokenRange> actors =
                near(trigger, choose(line, people, trigger.frame().actor(), arguments));
        List<TokenRange> recipients = BY_FORCE.contains(trigger.predicate().type()) && trigger.verb()
                ? first(trigger.frame().recipient(), arguments)
                : choose(line, people, trigger.frame().recipient(), arguments);
        boolean either = takesPossessor(trigger.frame().actor())
                && takesPossessor(trigger.frame().recipient());
        if (either) {
            // قصف الطيران للمدينة: the possessor acts; قصف المدينة: it suffers.
            boolean acts = preposed || !arguments.between.isEmpty() || !arguments.object.isEmpty();
            actors = acts ? arguments.possessor : List.of();
            recipients = acts ? choosePrepositions(line, people, trigger, arguments) : arguments.possessor;
        }
        if (!trigger.verb() && trigger.part() == Part.DEED && recipients.isEmpty()) {
            recipients = arguments.object;
        }
        if (!trigger.verb() && trigger.part() != Part.DEED) {
            List<TokenRange> own = new Subjects(line, phrases).described(trigger.range());
            actors = trigger.part() == Part.ACTOR ? own : List.of();
            recipients = trigger.part() == Part.RECIPIENT ? own : recipients;
        }
        if (actors.isEmpty() && isVisitor(line, phrases, trigger, recipients)) {
            actors = recipients;
            recipients = List.of();
        }
        if (!actors.isEmpty() && actors.equals(recipients)) {
            // قدم مساعدات للشعب: what either could take is the recipient's.
            actors = List.of();
        }
        if (actors.isEmpty() && !isGenitive(line, trigger)) {
            // مراجعة الاتفاق من قبل اللجنة: the agent is that of what is done to an accord.
            actors = arguments.agent;
        }
        Trigger.Governor governor = trigger.governor();
        if (governor != null) {
            List<TokenRange> subject = subjectOf(line, governor);
            // أعلن الجيش مقتل جنديين: who tells of a death has not caused it.
            boolean deed = !trigger.frame().actor().isEmpty()
                    || trigger.predicate().type() != Event.Type.ASSAULT
                    || isClaimed(line, governor, trigger);
            if (governor.light().subject() == LightVerb.Part.ACTOR && deed && (actors.isEmpty() || either)) {
                if (either && !preposed && !subject.isEmpty()) {
                    recipients = arguments.possessor;
                }
                actors = subject.isEmpty() ? actors : subject;
            }
            if (governor.light().subject() == LightVerb.Part.RECIPIENT) {
                recipients = subject.isEmpty() ? recipients : subject;
            }
            if (recipients.isEmpty() && governor.light().subject() == LightVerb.Part.STRIKER) {
                recipients = governor.arguments().object;
            }
            if (recipients.isEmpty()) {
                recipients = choosePrepositions(line, people, trigger, governor.arguments());
            }
        }
        if (actors.isEmpty()
                && !trigger.verb()
                && trigger.part() == Part.DEED
                && !isGenitive(line, trigger)
                && (!trigger.frame().actor().isEmpty() || isDone(trigger))) {
            List<TokenRange> inherited =
                    new InheritedActors(line, phrases).of(trigger.range().from());
            actors = inherited.isEmpty() ? new Subjects(line, phrases).ofPurpose(trigger.head()) : inherited;
        }
        if (!arguments.between.isEmpty() && hasSides(trigger)) {
            boolean sides = !arguments.otherSide.isEmpty() && actors.isEmpty();
            actors = sides ? arguments.between : actors.isEmpty() ? arguments.between.subList(0, 1) : actors;
            recipients = sides
                    ? arguments.otherSide
                    : arguments.between.size() > 1 && actors.equals(arguments.between.subList(0, 1))
                            ? arguments.between.subList(1, arguments.between.size())
                            : recipients.isEmpty() ? arguments.between : recipients;
        }
        if (isAmongEquals(trigger) && recipients.isEmpty() && actors.size() > 1) {
            recipients = actors.subList(1, actors.size());
            actors = actors.subList(0, 1);
        }
        return new Roles(
                distinct(actors, List.of()),
                distinct(recipients, actors),
                choose(line, people, trigger.frame().place(), arguments));
    }

    /** {@code أصيب عشرة في قتال بين الجيش والمتمردين}: the sides are those of the fight. */
    private static boolean hasSides(Trigger trigger) {
        return !trigger.verb()
                || isAmongEquals(trigger)
                || trigger.frame().recipient().stream().anyMatch(Roles::isBetween)
                || trigger.frame().actor().stream().anyMatch(Roles::isBetween);
    }

    private static boolean isBetween(Slot slot) {
        return slot.kind() == Slot.Kind.PREPOSITION && slot.preposition().equals("بين");
    }

    private static boolean isAmongEquals(Trigger trigger) {
        return AMONG_EQUALS.contains(trigger.predicate().type())
                || trigger.predicate().notes().has(Notes.Flag.TOGETHER);
    }

    /** {@code هجمات ضد مقرات للشرطة}: far from an event noun ل belongs to another noun. */
    private static List<TokenRange> near(Trigger trigger, List<TokenRange> actors) {
        boolean far = !trigger.verb()
                && !actors.isEmpty()
                && trigger.arguments().oblique("ل").equals(actors)
                && actors.get(0).from() - trigger.range().to() > NEAR;
        return far ? List.of() : actors;
    }

    /** {@code الزيارة الأخيرة للرئيس}: of a visit with the article ل names the visitor, where it names a person. */
    private static boolean isVisitor(EventLine line, Phrases phrases, Trigger trigger, List<TokenRange> recipients) {
        return !trigger.verb()
                && trigger.predicate().type() == Event.Type.CONSULT
                && trigger.arguments().possessor.isEmpty()
                && line.isDefinite(trigger.head())
                && !recipients.isEmpty()
                && trigger.arguments().oblique("ل").equals(recipients)
                && phrases.isPerson(line, recipients.get(0).from());
    }

    /** {@code تحرير المطار}: a noun without a slot for who does it, of a verb that somebody does. */
    private static boolean isDone(Trigger trigger) {
        boolean taking =
                trigger.frame().recipient().isEmpty() || trigger.predicate().type() == Event.Type.COERCE;
        return taking && !trigger.predicate().verbFrame().actor().isEmpty();
    }

    /** {@code التنفيذ الناجح للاتفاق}: before an accord with the article ل is a genitive and no purpose. */
    private static boolean isGenitive(EventLine line, Trigger trigger) {
        return trigger.predicate().type() == Event.Type.AGREE && line.isDefinite(trigger.head());
    }

    /** {@code أعلن التنظيم مسؤوليته عن التفجير}: who claims a deed has done it. */
    private static boolean isClaimed(EventLine line, Trigger.Governor governor, Trigger trigger) {
        for (int at = governor.at(); at < trigger.head(); at++) {
            if (EventWords.CLAIM.has(line.unfused(at))) {
                return true;
            }
        }
        return false;
    }

    private static List<TokenRange> subjectOf(EventLine line, Trigger.Governor governor) {
        Arguments arguments = governor.arguments();
        List<TokenRange> subject = arguments.subject.isEmpty() ? arguments.agent : arguments.subject;
        return switch (governor.light().joint().kind()) {
            case SUBJECT -> List.of();
            case POSSESSOR, OBJECT -> subject;
            case PREPOSITION ->
                // قيام القوات بقصف القرية: of a verbal noun the possessor is the subject.
                subject.isEmpty() && !line.isVerb(governor.at()) ? arguments.possessor : subject;
        };
    }

    private static boolean takesPossessor(List<Slot> slots) {
        return slots.stream().anyMatch(slot -> slot.kind() == Slot.Kind.POSSESSOR);
    }

    private static List<TokenRange> choosePrepositions(
            EventLine line, PublicActors people, Trigger trigger, Arguments arguments) {
        List<Slot> slots = trigger.frame().recipient().stream()
                .filter(slot -> slot.kind() == Slot.Kind.PREPOSITION)
                .toList();
        return choose(line, people, slots, arguments);
    }

    /** The argument in the first slot that anything fills: a house is burnt, not the country that it stands in. */
    private static List<TokenRange> first(List<Slot> slots, Arguments arguments) {
        return slots.stream()
                .map(slot -> pick(slot, arguments))
                .filter(members -> !members.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The argument in the first slot that somebody fills, else in the first that anything fills. */
    private static List<TokenRange> choose(EventLine line, PublicActors people, List<Slot> slots, Arguments arguments) {
        List<TokenRange> first = List.of();
        for (Slot slot : slots) {
            List<TokenRange> members = pick(slot, arguments);
            if (members.stream().anyMatch(member -> people.isActor(line, member))) {
                return members;
            }
            first = first.isEmpty() ? members : first;
        }
        return first;
    }

    private static List<TokenRange> pick(Slot slot, Arguments arguments) {
        return switch (slot.kind()) {
            case SUBJECT -> arguments.subject;
            case OBJECT -> arguments.object;
            case POSSESSOR -> arguments.possessor;
            case PREPOSITION ->
                slot.preposition().equals("بين") ? arguments.between : arguments.oblique(slot.preposition());
        };
    }

    private static List<TokenRange> distinct(List<TokenRange> members, List<TokenRange> others) {
        List<TokenRange> kept = new ArrayList<>();
        for (TokenRange member : members) {
            if (!kept.contains(member) && !others.contains(member)) {
                kept.add(member);
            }
        }
        return kept;
    }
}
