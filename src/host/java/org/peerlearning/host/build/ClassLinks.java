package org.peerlearning.host.build;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/** Reads what one class is made of: what it extends, carries and declares. Its code is read by {@link CodeLinks}. */
final class ClassLinks extends ClassVisitor {

    private final LinkLines lines;
    private String user;

    ClassLinks(LinkLines lines) {
        super(Opcodes.ASM9);
        this.lines = lines;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        user = Type.getObjectType(name).getClassName();
        lines.supertypes(user, name);
        lines.signature(user, signature);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        lines.annotation(user, descriptor);
        return null;
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        lines.type(user, Type.getType(descriptor));
        lines.signature(user, signature);
        return null;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        lines.type(user, Type.getType(descriptor));
        lines.signature(user, signature);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                lines.annotation(user, annotation);
                return null;
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        lines.type(user, Type.getMethodType(descriptor));
        lines.signature(user, signature);
        if (exceptions != null) {
            for (String exception : exceptions) {
                lines.type(user, exception);
            }
        }
        return new CodeLinks(user, lines);
    }
}
