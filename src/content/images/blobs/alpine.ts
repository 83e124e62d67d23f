// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/alpine",
  "tags": [
    "latest",
    "3",
    "3.22",
    "3.22.0"
  ],
  "index": "sha256:d0b99817f8cf335a57ab8dc1c031a7a1538804aede4df5bf9ef802d8a070ebf8",
  "content": {
    "sha256:dc9decde69cb648a4e8a81d8e1ed1cd2b7823c81c8854fadb865383fa4713d64": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dW2/iVhDH97V8ijR93eC7XVnKw0qN1JX2UqXbSlUfIgMOWBx8qC8JfPvOAdKL04ZyqhmdXf6zUsCOs5D8mPGcOXOZVLX3ill8kixJdo8kw8fd8yDxgzRKktgP6Xya0OUXCfcbM9K3XdHQS0q8loNi+Bftgp9/lv13/kGQBMQ/9My7m/TtdqI34M/Gn/kvfFz/w3jA3w+y8NWFCJMz5//N15NS6cdZOV1eHD4HozP9U5yt/k+Lzj37H8D+i/FfrPTMKf6hH8XgL8dfP9aO8U998BfjvxZY/51m/6MY+i/Gf1Z0pWP80yQDfzH+9+7pfxSBvxT/khwA1/Qf9385/veFajlvAPD/3eY/b0pWD9BG/+ly8Bfiv9BtVxcrNhNgof8J7L8c/2WllHP6j/0fMf6KM/hj6f8n8P/l+Lfu8Yf9l+O/Ws6qxjH/PwF/Of66rzl3AC34Bz7Wf3L8Hxy0/+Avxn9dzTRnCNjG/sfw/wT513PEf86Yv4v+P+y/HP9Hzuwfu/wvxP/l+DcrrP/Pm7+D63/c/8X4M5d/2MV/Yf/l+KuSdQPYSv+p/gP8hfh3vAUAFvqfof5Ljn+n+ynnLcAq/xv2X45/07uW/5uFqP8R498zbwBZ6H+Ygb8cf87kL9v4P9Z/IjIrH5zs/5DS/g/6P/BL2U3d5E/xP/CX4V8o2gEsr5pSlQVHIYABnFJB37/zz57Hf1P0f5CQaByGYx8tH85Vdvq/XrLeA063/9mu/g/2X45/0fCFgE63/9T/h+7/sP/8svk2vUtj2P9zt/+PulFcWSDH9D8IwqH+Ryb/C/rPLwfff0KOvyq2uu9GhzPLcts+PT+sDEb0QbnqtFbt6KlVmKom06u+q+gUdOlz1f95o3vu/d8X9T9Kh/5fGkH/RaTRuss3uZ+bJyOKt9JBsDt4TQevZ0W50vVo/0DfCp99q2/LpjU/5Pv5qNYTPdvSETVwjeIcNuGz0H+J+u8X/f9/uP/TKei/gCg9LZT5AEBXz1r/OUsAjup/PNB/3P/FJAizsU//gq/+tAR5/tcj6MiXrv+65dv7sdv/j6PA1P+Nx17fNh4tMvneI+K/3rpoW84SoGP2P/KDof3PMuz/ya7/9ivA3Nt/3ZcF/LEeDHLzzJzNvdZ8r9ZKz6u/LQzD/HCwu2Jw3bwvW/M6sZ/sVor7Y89kn9S9UoOrB8vI/dfDSW9wLUz4/9b/dlEqzh4wR/0/SvYc6j/2/2XkSdN3jzQIBvp0XrLQq5I7Acwi/yuLMP9JJv5DvjX3a1jN/0L+h4isyllVMH8CLPJ/dvU/4C/Av+5c1P/Uh/6LiF47yp/iv+DPL+tGsxcAGMBmoOcp/l9M6z/wl4n/iPj/z7m/yD8Bfxn+vZPzf1Mz/w/8+WUXS3Vw/R+j/kuOf8U7AM6q/xv6f8jwb5ys/00D+P8y/LetCP8T/f/U9P8Af37pVmsJ/sFJ9t/oP+V/gr/Er9+4af+x/hPjz70EsKn/Nfv/4C/H/1fH+n+l8P9F+ZsCQK4akNP5R1FI+g/+cvynPV8DOIv+X5GJ/4O/HH/qAM5WAmah/9QAEvxF+fduzf8y/d/AX45/WfMNAbOy/+Avyv++qtkqQCz4xxn4y/JvSpfmf8cZ+n+L8l+UhVP6j/kfsvwr5vq/U/0/9H+W5b+slCqUcmf9B/6i/GuTCOqO/lMCEPiL8m+V1kueNmAW+h+HiP+L8l83Vd0xDYG24E/5IuAvyb8h/19V9dKV/R8qFwd/Qf5t+Rvif+fMXzdsG4AW/BNqCQb+gvy7ouJZ/Fny92H/ZfnzhX+t7H+E+d/C/Fun7H8E+y/LX/PVANnoP9Z/wvwbvtewmf9Jp8BfkH9fV2wLQBv7HyL+L8t/3VVcHeCt4n/I/xTl/8i1+WOb/4f1nyz/eemU/4/578L8FxXbAECb/V/4/9L8dbGq3Ln/m/kP4C/Hf1M0c64W0Fb5H+Avxp+7B6xV/S/6f4ry55wBcnT+HxX7Due/J5j/KyIf3ry/ub58s5vzefGuqvvN5ejtd9f7wZ+jn29uf3z78cMdnTkMiv/h9ubTp1/unv/YxYO54nL0/cf3N3c/3b67vlx03brNPW//f1FySb8Z62buXaLHvGP6b2Y9Md4BLOx/FqD/mzB/vi4gJ/MP/DgFfzH+3D0gLfQ/SdD/S47/omg4h4DY2P8Q+i8iD4WT/b+SDPNfxPhPi+nCMf1P0f9Xjr+L8R+T/w3+Qvz13Dn+6P8vx597BoAF/5hGwoK/EH/uHsCn9/8l/uj/C4FAIKzyO7Qe200A4AAA",
      "publicSize": {
        "packed": 3799689,
        "unpacked": 8309760
      }
    },
    "sha256:a7a12a370c50204c264936cd5941ae62a597031fe6bad1d447500f932f291035": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\"],\"Cmd\":[\"/bin/sh\"],\"WorkingDir\":\"/\"},\"created\":\"2025-05-30T16:21:22Z\",\"history\":[{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"ADD alpine-minirootfs-3.22.0-x86_64.tar.gz / # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-05-30T16:21:22Z\",\"created_by\":\"CMD [\\\"/bin/sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:ab4362ed2e87fb0937a0df97c7101c684a28bb4343bc6049ec5ede5c6b24588b\"]}}"
    },
    "sha256:c475a7904d472fa41faf4bb82eb572be1df4ec69c9e2322c15ff0e0fe9e0184b": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:a7a12a370c50204c264936cd5941ae62a597031fe6bad1d447500f932f291035\",\"size\":581},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:dc9decde69cb648a4e8a81d8e1ed1cd2b7823c81c8854fadb865383fa4713d64\",\"size\":1728}]}"
    },
    "sha256:d0b99817f8cf335a57ab8dc1c031a7a1538804aede4df5bf9ef802d8a070ebf8": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:c475a7904d472fa41faf4bb82eb572be1df4ec69c9e2322c15ff0e0fe9e0184b\",\"size\":402,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
